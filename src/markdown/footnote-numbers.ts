import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from './text-of.ts';

const NOTE_ID = /fn-(\d+)$/u;

/**
 * A rehype plug-in that shows footnotes under the numbers of the report: `[^12]` is note 12,
 * even where it is the first one of its page.
 */
export function rehypeFootnoteNumbers() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element) => {
      if (node.properties['dataFootnoteRef'] !== undefined) renumberMark(node);
      else if (node.tagName === 'li') renumberNote(node);
    });
  };
}

function renumberMark(node: Element): void {
  const number = NOTE_ID.exec(String(node.properties['href']))?.[1];
  if (number) node.children = [{ type: 'text', value: number }];
  node.properties['ariaLabel'] = `Anmerkung ${textOf(node)}`;
  delete node.properties['ariaDescribedBy'];
}

function renumberNote(node: Element): void {
  const number = NOTE_ID.exec(String(node.properties['id']))?.[1];
  if (number) node.properties['value'] = Number(number);
}
