import { attribute, isElement, isText, type Element, type Node } from './html.ts';

const MARKS: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  cite: '*',
  del: '~~',
};

/** Elements after which other words begin anew, even where no space stands between. */
const APART = /^(?:li|p|div|dt|dd|br|td|th|figcaption|summary|h[1-6]|section|ul|ol)$/u;

/** Writes nodes as one line of Markdown; blocks among them stand behind one another. */
export const line = (nodes: readonly Node[]): string =>
  wordsIn(nodes)
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim();

/** Links that stand beside one another are apart on the page, too. */
const wordsIn = (nodes: readonly Node[]): string =>
  nodes
    .map((node, index) => `${isLink(node) && isLink(nodes[index - 1]) ? ' ' : ''}${inlineOf(node)}`)
    .join('');

const isLink = (node: Node | undefined): boolean => node?.nodeName === 'a';

function inlineOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return escapeText(node.value);
  if (!isElement(node) || !isText(node)) return '';
  if (node.tagName === 'ul' || node.tagName === 'ol') return ` ${itemsOf(node).join('; ')} `;
  const mark = MARKS[node.tagName];
  const words = wordsIn(node.childNodes);
  if (mark) return around(words, mark);
  if (node.tagName === 'a') return linkOf(node, words);
  if (node.tagName === 'code') return `\`${textOf(node)}\``;
  return APART.test(node.tagName) ? ` ${words} ` : words;
}

/** The items of a list, where there is but one line for it. */
const itemsOf = ({ childNodes }: Element): string[] =>
  childNodes.map((child) => inlineOf(child).trim()).filter((item) => item !== '');

/** Spaces at the edges of marked words belong outside the marks. */
function around(words: string, mark: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return core === '' ? words : `${before}${mark}${core}${mark}${after}`;
}

function linkOf(node: Element, words: string): string {
  const label = words.trim();
  if (attribute(node, 'data-footnote-ref') !== undefined) return `[^${label}]`;
  const href = attribute(node, 'href');
  if (href === undefined || label === '') return words;
  return `[${label}](${/[\s()<>]/u.test(href) ? `<${encodeURI(href)}>` : href})`;
}

const textOf = (node: Element): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : isElement(child) ? textOf(child) : ''))
    .join('');

const escapeText = (text: string): string => text.replace(/[\\*_[\]<>`~|^]/gu, '\\$&');
