import { escapeHtml } from '../../lib/escape-html.ts';
import { FORMS } from '../../strings.ts';
import type { Heading, Inline } from '../document/tree.ts';
import type { Places } from './places.ts';
import { page } from './page.ts';
import type { Section } from './sections.ts';

interface Item {
  title: string;
  href: string;
  items: Item[];
}

/** How deep the contents go. */
const DEPTH = 3;

/** Writes the contents and landmarks of a book. */
export function navigation(sections: readonly Section[], places: Places): string {
  const [first] = sections;
  return page(
    FORMS.contents,
    `<nav epub:type="toc" role="doc-toc" id="inhalt"><h1>${FORMS.contents}</h1>${listOf(itemsOf(sections, places))}</nav>
<nav epub:type="landmarks" hidden="hidden"><h2>${FORMS.landmarks}</h2><ol><li><a epub:type="toc" href="#inhalt">${FORMS.contents}</a></li><li><a epub:type="bodymatter" href="${first?.file ?? ''}">${FORMS.begin}</a></li></ol></nav>`,
  );
}

function itemsOf(sections: readonly Section[], places: Places): Item[] {
  const top: Item[] = [];
  const open: Item[][] = [top];
  for (const { file, blocks } of sections)
    for (const block of blocks) {
      if (block.type !== 'heading' || !block.isListed || block.level > DEPTH) continue;
      const item = { title: titleOf(block), href: hrefOf(block, file, places), items: [] };
      open.length = Math.min(open.length, block.level);
      open.at(-1)?.push(item);
      open.push(item.items);
    }
  return top;
}

/** A heading without an address is the first of its file. */
const hrefOf = ({ addresses: [address] }: Heading, file: string, places: Places): string =>
  address === undefined ? file : `${file}#${places.idOf(address)}`;

/** Returns the words of a heading. */
export const titleOf = ({ children }: Heading): string => wordsIn(children);

const wordsIn = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => ('text' in node ? node.text : 'children' in node ? wordsIn(node.children) : ''))
    .join('');

const listOf = (items: readonly Item[]): string =>
  `<ol>${items
    .map(
      ({ title, href, items: below }) =>
        `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a>${below.length > 0 ? listOf(below) : ''}</li>`,
    )
    .join('')}</ol>`;
