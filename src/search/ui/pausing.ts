/** Pause after a key before its answer is looked for, in milliseconds. */
const PAUSE = 15;

/** Makes a listener for a field that acts when the typing pauses, and at once when several letters came together. */
export function pausing(act: () => void): (event: Event) => void {
  let timer = 0;
  let before = 0;
  return ({ target }) => {
    const { length } = (target as HTMLInputElement).value;
    const isPasted = length - before > 1;
    before = length;
    clearTimeout(timer);
    timer = window.setTimeout(act, isPasted ? 0 : PAUSE);
  };
}
