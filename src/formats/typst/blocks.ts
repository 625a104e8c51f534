import type { Block, Heading, Inline, Picture, Role, Table } from '../document/tree.ts';
import { markup, string } from './escape.ts';
import { inline } from './inline.ts';
import type { Links } from './links.ts';

/** Writes blocks as Typst markup, each followed by an empty line. */
export const blocks = (list: readonly Block[], links: Links): string =>
  list.map((block) => `${written(block, links)}\n\n`).join('');

type Writers = {
  [T in Block['type']]: (block: Extract<Block, { type: T }>, links: Links) => string;
};

const WRITERS: Writers = {
  heading,
  list,
  table,
  picture,
  paragraph: ({ role, children }, links) => paragraph(role, inline(children, links)),
  quote: ({ source, children }, links) =>
    `#zitat(${source ? `[${inline(source, links)}]` : 'none'})[${blocks(children, links)}]`,
  code: ({ text }) => `#raw(${string(text)}, block: true)`,
  terms: ({ items }, links) => terms(items, links),
  box: ({ title, children }, links) =>
    `#kasten(${title === undefined ? 'none' : `[${markup(title)}]`})[${blocks(children, links)}]`,
  pair: ({ sides }, links) =>
    `#paar(${sides.map((side) => `[${blocks(side, links)}]`).join(', ')})`,
  place: ({ address }) => place(address),
  index: ({ lead, entries, before }) =>
    `#vorweg[${markup(lead)}]\n\n#register(${string(before)}, (${entries.map(({ title, address }) => `(${string(address)}, [${markup(title)}]),`).join('')}))`,
  contents: ({ title, depth }) => `#outline(title: [${markup(title)}], depth: ${depth})`,
};

const written = (block: Block, links: Links): string =>
  (WRITERS[block.type] as (block: Block, links: Links) => string)(block, links);

function place(address: string): string {
  return `#metadata(none)#label(${string(address)})`;
}

function heading({ level, children, addresses, isListed, isNewPage }: Heading, links: Links) {
  const [first, ...others] = addresses;
  const words = inline(children, links);
  const label = first === undefined ? '' : `#label(${string(first)})`;
  return [
    ...(isNewPage ? ['#pagebreak(weak: true)\n'] : []),
    `#heading(level: ${level}, outlined: ${isListed}, bookmarked: true)[${words}]${label}`,
    ...others.map((address) => `\n${place(address)}`),
  ].join('');
}

function paragraph(role: Role | undefined, words: string): string {
  switch (role) {
    case undefined:
      return words;
    case 'lead':
      return `#vorspann[${words}]`;
    case 'kicker':
      return `#dachzeile[${words}]`;
    case 'small':
      return `#klein[${words}]`;
    case 'above':
      return `#vorweg[${words}]`;
    case 'caption':
      return `#aussage[${words}]`;
  }
}

function list({ ordered, start, items }: Extract<Block, { type: 'list' }>, links: Links): string {
  const all = items.map((item) => `[${blocks(item, links).trim()}]`).join(', ');
  return ordered ? `#enum(start: ${start}, ${all})` : `#list(${all})`;
}

function terms(items: Extract<Block, { type: 'terms' }>['items'], links: Links): string {
  const all = items.map(({ name, texts }) => {
    const [only] = texts;
    const said =
      texts.length === 1 && only
        ? inline(only, links)
        : `#list(${texts.map((each) => `[${inline(each, links)}]`).join(', ')})`;
    return `terms.item([${markup(name)}], [${said}])`;
  });
  return `#terms(${all.join(', ')})`;
}

/**
 * Writes a table with a head. That its first cells are heads of their rows cannot be said: `pdf.header-cell` belongs to
 * Typst's feature `a11y-extras`, which the compiler's package (0.7.0, Typst 0.14) does not let anybody switch on.
 */
function table({ caption, head, rows, align }: Table, links: Links): string {
  const cells = (row: readonly Inline[][]) => row.map((cell) => `[${inline(cell, links)}]`);
  const tuple = (values: readonly string[]) => `(${values.map((value) => `${value},`).join(' ')})`;
  const lines = [
    `#table(columns: ${tuple(widthsOf([head, ...rows]))}, align: ${tuple([...align])},`,
    `  table.header(${cells(head).join(', ')}),`,
    ...rows.map((row) => `  ${cells(row).join(', ')},`),
    ')',
  ].join('\n');
  const whole =
    rows.length <= UNCUT ? `#[\n#show table: set block(breakable: false)\n${lines}\n]` : lines;
  return caption ? `#tafeltitel[${markup(caption)}]\n\n${whole}` : whole;
}

/** A table of no more rows stands on one page. */
const UNCUT = 12;

/** Columns of texts no longer than this, such as „nicht überliefert“, take the room that they need. */
const SHORT = 18;

/** Columns share the room by the length of their texts; none is narrower than a long word. */
function widthsOf(rows: readonly (readonly Inline[][])[]): string[] {
  const longest = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => lengthOf(row[column] ?? []))),
  );
  return longest.map((length) =>
    length <= SHORT ? 'auto' : `${Math.min(6, Math.ceil(length / 20))}fr`,
  );
}

const lengthOf = (nodes: readonly Inline[]): number =>
  nodes.reduce(
    (sum, node) =>
      sum + ('children' in node ? lengthOf(node.children) : 'text' in node ? node.text.length : 0),
    0,
  );

function picture({ svg, description, caption }: Picture, links: Links): string {
  return `#bild(${string(svg)}, ${string(description)}, [${inline(caption, links)}])`;
}
