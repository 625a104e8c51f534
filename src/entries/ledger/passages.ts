import type { Heading, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineOf } from '../outline-line.ts';
import { digest } from './fingerprint.ts';

/** What a reader can point at: a heading, a paragraph, an item of a list. */
export type PassageNode = Heading | Paragraph | ListItem;

/** A passage of a text. */
export interface Passage {
  isHeading: boolean;
  text: string;
  /** By this it is known again: the same words, the same hash. */
  hash: string;
  /** Line in the text, from 1. */
  line: number;
}

/** Lists the passages of a tree in reading order; what stands in notes, tables and items is none of its own. */
export function passageNodesOf(node: Nodes): PassageNode[] {
  if (node.type === 'heading') return node.depth > 1 && isWritten(node) ? [node] : [];
  if (node.type === 'paragraph') return isWritten(node) ? [node] : [];
  if (node.type === 'list') return node.children.filter(isWritten);
  if (node.type === 'footnoteDefinition' || node.type === 'table') return [];
  return 'children' in node ? node.children.flatMap(passageNodesOf) : [];
}

/** Lists the same as text. */
export const passagesOf = (tree: Root): Passage[] => passageNodesOf(tree).map(passageOf);

/** Reads a node as a passage. */
export function passageOf(node: PassageNode): Passage {
  const text = toString(node, { includeImageAlt: false });
  return { isHeading: node.type === 'heading', text, hash: digest(text, 8), line: lineOf(node) };
}

const isWritten = (node: PassageNode): boolean =>
  /[\p{L}\p{N}]/u.test(toString(node, { includeImageAlt: false }));
