import type { CollectionEntry } from 'astro:content';
import { KIND_NAMES, LISTS, type Kind } from '../entries/kinds.ts';
import type { Content } from '../entries/read.ts';
import { SCHEMAS } from '../entries/schemas/index.ts';
import { shortCitation } from '../entries/schemas/work.ts';
import { parseYaml } from '../entries/yaml.ts';
import type { Entries, Loaded } from './edition.ts';

/** Turns content that the checks have passed into entries, as Astro's collections hold them. */
export function entriesOnDisk({ files, lists }: Content): Loaded {
  const ofKind = (kind: Kind) =>
    files
      .filter((file) => file.kind === kind)
      .map(({ id, body, data }) => ({
        id,
        body,
        collection: kind,
        data: SCHEMAS[kind].parse(data),
      }));
  const { value } = parseYaml(lists[LISTS.shortCitations] ?? '', 1);
  return {
    all: Object.fromEntries(KIND_NAMES.map((kind) => [kind, ofKind(kind)])) as unknown as Entries,
    shortCitations: shortCitation
      .array()
      .parse(value)
      .map((data): CollectionEntry<'shortCitations'> => ({
        id: data.id,
        collection: 'shortCitations',
        data,
      })),
  };
}
