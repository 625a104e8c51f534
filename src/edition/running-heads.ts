import { KINDS } from '../entries/kinds.ts';
import type { PrintedText } from './printed-edition.ts';

/** A part of the printed edition, as far as its heads need it. */
interface Part {
  kind: PrintedText['kind'];
  texts: readonly Pick<PrintedText, 'prefix' | 'title'>[];
}

/** The parts whose texts begin on a page each, and have their own titles at its head. */
const BY_TEXT = new Set<Part['kind']>(['chapters']);

/**
 * Writes the style sheet of the heads of the printed edition: on the left the part, on the right the text, where it has
 * pages of its own. No browser knows `string()` yet, so that each head is a named page.
 */
export const runningHeads = (parts: readonly Part[]): string =>
  [`@page{@top-left{${LOOK}}@top-right{${LOOK}}}`, ...parts.flatMap(headsOf)].join('\n');

function headsOf({ kind, texts }: Part): string[] {
  const { folder, plural } = KINDS[kind];
  const part = `[aria-labelledby='druck-${folder}']`;
  if (!BY_TEXT.has(kind)) return [namedPage(folder, plural), `${part}{page:${folder}}`];
  const [first] = texts;
  return [
    ...texts.flatMap(({ prefix, title }) => [
      namedPage(prefix, plural, title),
      `[aria-labelledby='${prefix}']{page:${prefix}}`,
    ]),
    // The title of the part stands on the first page of its first text.
    ...(first ? [`#druck-${folder}{page:${first.prefix}}`] : []),
  ];
}

const namedPage = (name: string, left: string, right = ''): string =>
  `@page ${name}{@top-left{content:${text(left)}}@top-right{content:${text(right)}}}`;

const LOOK = 'font:8pt Arial,sans-serif;white-space:nowrap';

/**
 * Writes a text as CSS does.
 *
 * text('„a“ "b"') // => '"„a“ \\"b\\""'
 */
const text = (value: string): string => `"${value.replace(/["\\]/gu, String.raw`\$&`)}"`;
