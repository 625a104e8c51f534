import { LISTS, type ListFile } from './kinds.ts';
import { outlineOf } from './outline.ts';
import type { Content } from './read.ts';
import type { TextSource } from './visible-texts.ts';
import { parseYaml } from './yaml.ts';

/** Lists whose texts readers see, with the fields of theirs that are none. */
const SEEN = new Map<ListFile, ReadonlySet<string>>([
  [LISTS.shortCitations, new Set(['id', 'sections'])],
  [LISTS.operator, new Set(['phone', 'email'])],
]);

/** Returns the lists and settings as sources of text, so that the checks of texts hold for them, too. */
export function listTexts({ lists }: Pick<Content, 'lists'>): TextSource[] {
  return (Object.entries(lists) as [ListFile, string | undefined][]).flatMap(([path, text]) =>
    text === undefined ? [] : [sourceOf(path, text)],
  );
}

function sourceOf(path: ListFile, text: string): TextSource {
  const technical = SEEN.get(path);
  const { value, lineOf, scalarAt } = technical
    ? parseYaml(text, 1)
    : { value: {}, lineOf: () => 1, scalarAt: () => undefined };
  const data = typeof value === 'object' && value !== null ? value : {};
  const bodyLine = technical ? text.split('\n').length + 1 : 1;
  return { path, text, data, bodyLine, outline: outlineOf(''), lineOf, scalarAt, technical };
}
