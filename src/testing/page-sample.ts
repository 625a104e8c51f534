/** How many pages are looked at besides one of each template. */
const SAMPLE = 12;

/**
 * Chooses the pages that a browser looks at: with `isWhole` all of them, else the longest page of each template and a
 * sample that moves on with `turn` (a whole number, e.g. the day), so that every page has its turn.
 */
export function pageSample(
  pages: readonly { path: string; html: string }[],
  { isWhole, turn }: { isWhole: boolean; turn: number },
): string[] {
  if (isWhole) return pages.map(({ path }) => path);
  const longest = new Map<string, { path: string; html: string }>();
  for (const page of pages) {
    const template = templateOf(page.path);
    const known = longest.get(template);
    if (!known || page.html.length > known.html.length) longest.set(template, page);
  }
  const chosen = new Set([...longest.values()].map(({ path }) => path));
  const rest = pages.map(({ path }) => path).filter((path) => !chosen.has(path));
  const start = (turn * SAMPLE) % Math.max(rest.length, 1);
  return [...chosen, ...[...rest, ...rest].slice(start, start + Math.min(SAMPLE, rest.length))];
}

/** Pages with addresses of the same form are made by the same template: `/praxis/x/` and `/praxis/y/`. */
function templateOf(path: string): string {
  const parts = path.split('/').filter(Boolean);
  return parts.length > 1 ? `${parts.slice(0, -1).join('/')}/*` : path;
}
