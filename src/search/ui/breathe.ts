/** How long a piece of work may last before the browser gets a turn, in milliseconds; on a slow phone a quarter of this. */
const TURN = 8;

let started = 0;

/** Gives the browser a turn when the present one has lasted long enough; called between small pieces of work. */
export async function breathe(): Promise<void> {
  if (performance.now() - started < TURN) return;
  await new Promise((resolve) => setTimeout(resolve));
  started = performance.now();
}
