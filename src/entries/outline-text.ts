import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What a reader sees of one line of a block: a paragraph, a heading, a cell of a table. */
export interface Row {
  line: number;
  text: string;
}

const WORD = /[\p{L}\p{N}]+(?:[-/.,][\p{L}\p{N}]+)*/gu;

/** Returns the text of a heading or paragraph without marks of footnotes and markup. */
export const plainText = (node: Nodes): string => toString(node, { includeImageAlt: false });

/** Lists the visible text of a tree line by line and block by block; code is left out. */
export function rowsOf(tree: Root): Row[] {
  return blocksOf(tree).flatMap((block) => {
    const rows = new Map<number, string>();
    collect(block, rows);
    return [...rows].map(([line, text]) => ({ line, text }));
  });
}

/** Counts the words of rows: letters and digits, with hyphens, slashes and separators inside. */
export const countWords = (rows: readonly Row[]): number =>
  rows.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** Counts the words of a text. */
export const wordsIn = (text: string): number => [...text.matchAll(WORD)].length;

/** The nodes that hold running text. */
function blocksOf(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function collect(node: Nodes, rows: Map<number, string>): void {
  if (node.type === 'text') {
    const first = node.position?.start.line ?? 1;
    node.value.split('\n').forEach((text, index) => {
      const line = first + index;
      rows.set(line, (rows.get(line) ?? '') + text);
    });
  } else if ('children' in node) for (const child of node.children) collect(child, rows);
}
