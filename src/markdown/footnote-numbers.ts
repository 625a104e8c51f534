import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from './text-of.ts';

const NOTE_ID = /fn-(\d+)$/u;
const MARK_ID = /fnref-(\d+)(?:-\d+)?$/u;

/**
 * A rehype plug-in that shows footnotes under the numbers of the report: `[^12]` is note 12,
 * even where it is the first one of its page. Their heading gets a German address.
 */
export function rehypeFootnoteNumbers() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element) => {
      if (node.properties['dataFootnoteRef'] !== undefined) renumberMark(node);
      else if (node.properties['dataFootnoteBackref'] !== undefined) renumberBackLink(node);
      else if (node.tagName === 'li') renumberNote(node);
      else if (node.properties['id'] === 'footnote-label') node.properties['id'] = 'anmerkungen';
    });
  };
}

function renumberMark(node: Element): void {
  const number = NOTE_ID.exec(String(node.properties['href']))?.[1];
  if (number) node.children = [{ type: 'text', value: number }];
  node.properties['ariaLabel'] = `Anmerkung ${textOf(node)}`;
  delete node.properties['ariaDescribedBy'];
}

function renumberBackLink(node: Element): void {
  const number = MARK_ID.exec(String(node.properties['href']))?.[1];
  if (number) node.properties['ariaLabel'] = `Zurück zur Textstelle von Anmerkung ${number}`;
}

function renumberNote(node: Element): void {
  const number = NOTE_ID.exec(String(node.properties['id']))?.[1];
  if (number) node.properties['value'] = number;
}
