import { attribute, find, isElement, isText, type Element, type Node } from './html.ts';
import { line } from './inline.ts';

/** Elements that stand within a line. */
const INLINE = new Set(
  'a abbr b br cite code del em i q s small span strong sub sup time wbr'.split(' '),
);

/** Writes a part of a page as Markdown (GFM), every word of its text and no way around it. */
export const markdownOf = (element: Element): string =>
  `${blocksIn(element.childNodes).join('\n\n')}\n`;

/** Writes nodes as blocks; words that stand between blocks are a paragraph. */
function blocksIn(nodes: readonly Node[]): string[] {
  const blocks: string[] = [];
  let loose: Node[] = [];
  const close = () => {
    blocks.push(atStart(line(loose)));
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || INLINE.has(node.tagName)) loose.push(node);
    else if (isText(node)) {
      close();
      blocks.push(...blockOf(node));
    }
  }
  close();
  return blocks.filter((block) => block !== '');
}

const WRITERS: Readonly<Record<string, (element: Element) => string[]>> = {
  p: paragraphOf,
  figcaption: paragraphOf,
  summary: ({ childNodes }) => [`**${line(childNodes)}**`],
  caption: ({ childNodes }) => [`**${line(childNodes)}**`],
  ul: listOf,
  ol: listOf,
  dl: (list) => [termsOf(list).join('\n')],
  table: tableOf,
  blockquote: ({ childNodes }) => [blocksIn(childNodes).join('\n\n').replace(/^/gmu, '> ')],
  pre: ({ childNodes }) => [`    ${line(childNodes)}`],
};

function blockOf(element: Element): string[] {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (level) return [`${'#'.repeat(Number(level))} ${line(element.childNodes)}`];
  return WRITERS[element.tagName]?.(element) ?? blocksIn(element.childNodes);
}

function paragraphOf(element: Element): string[] {
  const { childNodes } = element;
  return isPlain(element) ? [atStart(line(childNodes))] : blocksIn(childNodes);
}

/** Whether an element holds nothing but a line. */
const isPlain = ({ childNodes }: Element): boolean =>
  childNodes.every((child) => !isElement(child) || INLINE.has(child.tagName));

/** Signs that would begin a list, a heading or a quotation are only text. */
const atStart = (text: string): string =>
  text.replace(/^(#{1,6}(?= )|[-+](?= )|\d+(?=[.)] ))/u, (sign) =>
    /\d/u.test(sign) ? `${sign}\\` : `\\${sign}`,
  );

function listOf(list: Element): string[] {
  const items = list.childNodes.filter(isElement).filter(isText);
  const isNotes = items.some((item) => attribute(item, 'id')?.startsWith('fn-'));
  if (isNotes) return items.map(noteOf);
  const written = items.map((item, index) => {
    const mark = list.tagName === 'ol' ? `${numberOf(list) + index}. ` : '- ';
    const rest = blocksIn(item.childNodes)
      .join('\n\n')
      .replace(/\n(?!\n)/gu, `\n${' '.repeat(mark.length)}`);
    return rest === '' ? '' : mark + rest;
  });
  return [written.filter((item) => item !== '').join('\n')];
}

const numberOf = (list: Element): number => Number(attribute(list, 'start') ?? 1);

const noteOf = (item: Element): string =>
  `[^${(attribute(item, 'id') ?? '').replace('fn-', '')}]: ${line(item.childNodes)}`;

/** Names with what is said of each, one a line. */
function termsOf(list: Element): string[] {
  const rows: string[] = [];
  for (const child of list.childNodes.filter(isElement).filter(isText)) {
    if (child.tagName === 'dt') rows.push(`- **${line(child.childNodes)}:**`);
    else if (child.tagName === 'dd') rows.push(joined(rows.pop() ?? '-', line(child.childNodes)));
    else rows.push(...termsOf(child));
  }
  return rows;
}

/** Adds to a row what is said next of the same name. */
const joined = (row: string, said: string): string =>
  [row, said].filter((part) => part !== '').join(/(?:^-|:\*\*)$/u.test(row) ? ' ' : '; ');

function tableOf(table: Element): string[] {
  const caption = find(table, ({ tagName }) => tagName === 'caption');
  const [head, ...rows] = rowsIn(table).map((row) =>
    row.childNodes.filter(isElement).map((cell) => line(cell.childNodes)),
  );
  if (!head) return [];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [row(head), row(head.map(() => '---')), ...rows.map(row)];
  return [...(caption ? blockOf(caption) : []), lines.join('\n')];
}

const rowsIn = (element: Element): Element[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));
