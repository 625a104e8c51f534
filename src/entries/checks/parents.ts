import { keyOf } from '../address.ts';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { referencesIn } from '../references.ts';
import { SCHEMAS } from '../schemas/index.ts';

/**
 * Checks that no entry is its own ancestor: it and everything below it would be missing from the contents. A circle
 * with an entry that stands at the wrong place by its number is told there (`places`).
 */
export function checkParents(
  files: readonly SourceFile[],
  places: readonly Finding[] = [],
): Finding[] {
  const parents = new Map(files.map((file) => [file.path, parentOf(file)] as const));
  const pathOf = new Map(files.map(({ kind, id, path }) => [keyOf(kind, id), path]));
  const told = new Set(places.filter(({ code }) => code === 'kapitel-ort').map(({ file }) => file));
  return files.flatMap((file) => {
    const circle = circleFrom(file.path, (path) => pathOf.get(parents.get(path) ?? ''));
    if (!circle || circle.some((path) => told.has(path))) return [];
    circle.forEach((path) => told.add(path));
    return [inCircle(file, circle)];
  });
}

/** The key of the entry of the same kind that an entry names as `parent`. */
function parentOf({ kind, data }: SourceFile): string | undefined {
  if (!('parent' in data)) return undefined;
  const parent = referencesIn(SCHEMAS[kind], data).find(({ path }) => path.join() === 'parent');
  return parent?.kind === kind ? keyOf(kind, parent.id) : undefined;
}

/** Follows the parents of an entry; returns the way round when it comes back to where it started. */
function circleFrom(start: string, up: (path: string) => string | undefined): string[] | undefined {
  const way = [start];
  for (let path = up(start); path && !way.includes(path); path = up(path)) way.push(path);
  return up(way.at(-1) ?? '') === start ? way : undefined;
}

const inCircle = (file: SourceFile, circle: readonly string[]): Finding => ({
  code: 'eltern-kreis',
  file: file.path,
  line: file.lineOf(['parent']),
  found:
    circle.length === 1
      ? 'ein Eintrag, der sich selbst übergeordnet ist'
      : `ein Kreis: ${[...circle, circle[0]].join(' → ')}`,
  expected: 'ein übergeordnetes Kapitel, das nicht selbst darunter liegt',
  remedy: '„parent“ berichtigen oder streichen',
});
