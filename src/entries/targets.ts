import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Targets } from './cross-link.ts';
import { KIND_NAMES, KINDS, SHORT_CITATIONS, type Kind } from './kinds.ts';
import type { SourceFile } from './read.ts';

/**
 * Lists what cross-links can reach: every entry by its id, chapters by their number too,
 * works also by the ids of the list of short citations. A kind that could not be read whole has no targets:
 * its links are not judged.
 */
export function targetsOf(
  files: readonly SourceFile[],
  shortCitations: readonly string[] | undefined,
): Targets {
  const names = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, new Map<string, string>()]),
  ) as Record<Kind, Map<string, string>>;
  for (const { kind, id, data } of files) {
    names[kind].set(id, id);
    if (kind === 'chapters' && typeof data['number'] === 'string')
      names.chapters.set(data['number'], id);
  }
  for (const id of shortCitations ?? []) names.works.set(id, id);
  return shortCitations ? names : { ...names, works: new Map() };
}

/** Reads what cross-links can reach from the names of the files alone: cheap enough to be asked for every text. */
export function readTargets(root: string): Targets {
  const names = Object.fromEntries(KIND_NAMES.map((kind) => [kind, idsIn(root, kind)])) as Record<
    Kind,
    Map<string, string>
  >;
  for (const id of names.chapters.values()) {
    const number = /^number: ['"]?([\w.]+)/mu.exec(
      readFileSync(pathOf(root, 'chapters', `${id}.mdx`), 'utf8'),
    )?.[1];
    if (number) names.chapters.set(number, id);
  }
  const list = pathOf(root, 'works', SHORT_CITATIONS);
  const citations = existsSync(list) ? readFileSync(list, 'utf8').matchAll(/^- id: (\S+)/gmu) : [];
  for (const [, id = ''] of citations) names.works.set(id, id);
  return names;
}

const pathOf = (root: string, kind: Kind, name: string) =>
  join(root, 'content', KINDS[kind].folder, name);

function idsIn(root: string, kind: Kind): Map<string, string> {
  const suffix = `.${KINDS[kind].extension}`;
  const files = readdirSync(pathOf(root, kind, '')).filter(
    (name) => name.endsWith(suffix) && name !== SHORT_CITATIONS,
  );
  return new Map(
    files.map((name) => [name.slice(0, -suffix.length), name.slice(0, -suffix.length)]),
  );
}
