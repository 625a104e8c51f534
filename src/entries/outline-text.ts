import type { Heading, Nodes, Paragraph, Root, TableCell, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isBareAddress } from './grammar/bare-addresses.ts';
import { isNoteLike } from './outline-definitions.ts';

/** What a reader sees of one line of a block: a paragraph, a heading, a cell of a table. */
export interface Row {
  line: number;
  text: string;
}

/** A row as the rules of language and of almost-Markdown see it: addresses are no words. */
export interface ProseRow extends Row {
  /** Pieces of the text that stand so in the source, character by character. */
  spans: readonly Span[];
  /** The text with a neutral sign for each that an author has escaped and for addresses. */
  unescaped: string;
  kind: Block['type'];
  /** Number of the block in the text. */
  block: number;
  /** Whether the block and the one before it are both paragraphs. */
  goesOn: boolean;
}

/** A piece of a row: where it begins in the row (from 0), how long it is, and its column in the source (from 1). */
export interface Span {
  at: number;
  length: number;
  column: number;
}

/** Stands for an escaped sign and for an address: a private one, no sign of Markdown and no letter. */
const NEUTRAL = '\uE000';

const WORD = /[\p{L}\p{N}]+(?:[-/.,][\p{L}\p{N}]+)*/gu;

/** Returns the text of a heading or paragraph without marks of footnotes and markup. */
export const plainText = (node: Nodes): string => toString(node, { includeImageAlt: false });

/** Lists the visible text of a tree line by line and block by block; code is left out. */
export const rowsOf = (tree: Root): Row[] =>
  blocksOf(tree).flatMap((block) =>
    linesOf(block, allText).map(({ line, text }) => ({ line, text })),
  );

/** Lists the running text of a tree, for rules that look at words and signs. */
export function proseOf(tree: Root, source: string): ProseRow[] {
  const rows = source.split('\n');
  return blocksOf(tree).flatMap((block, index, blocks) => {
    const unescaped = linesOf(block, signs);
    return linesOf(block, words, rows).map((row, at) => ({
      ...row,
      unescaped: unescaped[at]?.text ?? row.text,
      kind: block.type,
      block: index,
      goesOn: block.type === 'paragraph' && blocks[index - 1]?.type === 'paragraph',
    }));
  });
}

/** Counts the words of rows: letters and digits, with hyphens, slashes and separators inside. */
export const countWords = (rows: readonly Row[]): number =>
  rows.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** Counts the words of a text. */
export const wordsIn = (text: string): number => [...text.matchAll(WORD)].length;

type Block = Paragraph | Heading | TableCell;

/** The nodes that hold running text. */
function blocksOf(node: Nodes): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

/** Reads a node as text; undefined for one whose children are to be read. */
type Reader = (node: Nodes) => string | undefined;

const allText: Reader = (node) => (node.type === 'text' ? node.value : undefined);

/** Neither addresses nor would-be marks of footnotes are words. */
const words: Reader = (node) => (isWordless(node) ? '' : allText(node));

const signs: Reader = (node) =>
  isWordless(node) ? NEUTRAL : node.type === 'text' ? withoutEscapes(node) : undefined;

const isWordless = (node: Nodes): boolean =>
  (node.type === 'link' && isBareAddress(node)) || isNoteLike(node);

function withoutEscapes({ value, data }: Text): string {
  if (!data?.escaped) return value;
  const letters = value.split('');
  for (const place of data.escaped) letters[place] = NEUTRAL;
  return letters.join('');
}

/** Reads a block line by line; with the rows of its source, it notes which pieces stand there as they are. */
function linesOf(
  block: Nodes,
  read: Reader,
  source: readonly string[] = [],
): (Row & { spans: Span[] })[] {
  const rows = new Map<number, { text: string; spans: Span[] }>();
  collect(block);
  return [...rows].map(([line, row]) => ({ line, ...row }));

  function collect(node: Nodes): void {
    const text = read(node);
    if (text === undefined) {
      if ('children' in node) node.children.forEach(collect);
      return;
    }
    const { line = 1, column = 1 } = node.position?.start ?? {};
    text.split('\n').forEach((part, index) => {
      add(part, line + index, index === 0 ? column : undefined);
    });
  }

  function add(part: string, line: number, column: number | undefined): void {
    const row = rows.get(line) ?? { text: '', spans: [] };
    const raw = source[line - 1] ?? '';
    const from = column ?? (/^[\s>]*/u.exec(raw)?.[0].length ?? 0) + 1;
    if (part && raw.startsWith(part, from - 1))
      row.spans.push({ at: row.text.length, length: part.length, column: from });
    row.text += part;
    rows.set(line, row);
  }
}
