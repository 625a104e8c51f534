import { escapeHtml } from '../../lib/escape-html.ts';
import type { Block, Note, Table } from '../document/tree.ts';
import { inline } from './inline.ts';
import type { Places } from './places.ts';

/** What is gathered while a file is written. */
export interface Writing {
  places: Places;
  /** Notes whose texts are to stand at its end. */
  notes: { id: string; note: Note }[];
  /** Takes a picture and returns the name of its file. */
  picture: (svg: string) => string;
}

/** Writes blocks as XHTML. */
export const blocks = (list: readonly Block[], writing: Writing): string =>
  list.map((block) => (WRITERS[block.type] as Writer)(block, writing)).join('\n');

type Writer = (block: Block, writing: Writing) => string;
type Writers = {
  [T in Block['type']]: (block: Extract<Block, { type: T }>, writing: Writing) => string;
};

const WRITERS: Writers = {
  heading: ({ level, children, addresses }, writing) => {
    const [first, ...others] = addresses.map((address) => writing.places.idOf(address));
    const places = others.map((id) => `<span id="${id}"></span>`).join('');
    const id = first === undefined ? '' : ` id="${first}"`;
    return `<h${level}${id}>${places}${inline(children, writing)}</h${level}>`;
  },
  paragraph: ({ role, children }, writing) =>
    `<p${role ? ` class="${role}"` : ''}>${inline(children, writing)}</p>`,
  list: ({ ordered, start, items }, writing) => {
    const written = items.map((item) => `<li>${blocks(item, writing)}</li>`).join('');
    if (!ordered) return `<ul>${written}</ul>`;
    return `<ol${start === 1 ? '' : ` start="${start}"`}>${written}</ol>`;
  },
  quote: ({ children, source }, writing) =>
    `<blockquote>${blocks(children, writing)}${source ? `<p class="small">${inline(source, writing)}</p>` : ''}</blockquote>`,
  code: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>`,
  table,
  terms: ({ items }, writing) =>
    `<dl>${items
      .map(
        ({ name, texts }) =>
          `<dt>${escapeHtml(name)}</dt>${texts.map((text) => `<dd>${inline(text, writing)}</dd>`).join('')}`,
      )
      .join('')}</dl>`,
  box: ({ title, children }, writing) =>
    `<aside class="kasten">${title === undefined ? '' : `<p class="caption">${escapeHtml(title)}</p>`}${blocks(children, writing)}</aside>`,
  pair: ({ sides }, writing) => sides.map((side) => blocks(side, writing)).join('\n'),
  picture: ({ svg, description, caption }, writing) =>
    `<figure><figcaption>${inline(caption, writing)}</figcaption><img src="${writing.picture(svg)}" alt="${escapeHtml(description)}"/></figure>`,
  place: ({ address }, { places }) => `<span id="${places.idOf(address)}"></span>`,
  index: ({ entries }, { places }) =>
    `<ul class="register">${entries
      .map(
        ({ title, address }) =>
          `<li><a href="${escapeHtml(places.hrefOf(address) ?? '')}">${escapeHtml(title)}</a></li>`,
      )
      .join('')}</ul>`,
  contents: () => '',
};

function table({ caption, head, rows, hasRowHeads, align }: Table, writing: Writing): string {
  const side = (column: number) => (align[column] === 'right' ? ' class="rechts"' : '');
  const headCell = (cell: (typeof head)[number], column: number) =>
    cell.length === 0
      ? '<td></td>'
      : `<th scope="col"${side(column)}>${inline(cell, writing)}</th>`;
  const bodyCell = (cell: (typeof head)[number], column: number) => {
    const words = `${side(column)}>${inline(cell, writing)}`;
    return hasRowHeads && column === 0 ? `<th scope="row"${words}</th>` : `<td${words}</td>`;
  };
  const row = (cells: typeof head) => `<tr>${cells.map(bodyCell).join('')}</tr>`;
  const title = caption === undefined ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  return `<table>${title}<thead><tr>${head.map(headCell).join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`;
}
