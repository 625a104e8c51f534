import { escapeHtml } from '../../lib/escape-html.ts';
import type { Inline, Note } from '../document/tree.ts';
import type { Writing } from './blocks.ts';

/** Writes running text as XHTML; the texts of its notes are put aside for the end of the file. */
export const inline = (nodes: readonly Inline[], writing: Writing): string =>
  nodes.map((node) => inlineNode(node, writing)).join('');

const ELEMENTS = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;

function inlineNode(node: Inline, writing: Writing): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text);
    case 'code':
      return `<code>${escapeHtml(node.text)}</code>`;
    case 'break':
      return '<br/>';
    case 'link':
      return link(node.href, inline(node.children, writing), writing);
    case 'note':
      return mark(node, writing);
    default: {
      const name = ELEMENTS[node.type];
      return `<${name}>${inline(node.children, writing)}</${name}>`;
    }
  }
}

function link(address: string, words: string, { places }: Writing): string {
  const href = places.hrefOf(address);
  return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
}

/** Where a note leads back to: its first mark. */
export const markId = (noteId: string): string => `${noteId}-stelle`;

/** The mark of a note, which reading systems open in place; its text stands at the end of the file. */
function mark(note: Note, { places, notes }: Writing): string {
  const id = places.noteId(note.id);
  const isFirst = note.blocks.length > 0;
  if (isFirst) notes.push({ id, note });
  return `<a${isFirst ? ` id="${markId(id)}"` : ''} class="marke" epub:type="noteref" role="doc-noteref" href="#${id}">${escapeHtml(note.label)}</a>`;
}
