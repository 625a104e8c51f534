import type { Blockquote, List, ListItem, Nodes } from 'mdast';
import { isBlank } from './outline-blank.ts';
import { lineOf } from './outline-line.ts';
import type { Oddity } from './outline-oddities.ts';
import { plainText } from './outline-text.ts';

/** The beginning of an item as it is written: its sign or number. */
const MARKER = /^(?:(\d+)[.)]|[-+*])/u;

/** What makes a number with a full stop a date. */
const MONTH =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

/** Lists what is odd about the lists among the children of a node. */
export function oddLists(children: readonly Nodes[], source: string): Oddity[] {
  return children.flatMap((child, index): Oddity[] => {
    const before = children[index - 1];
    if (before?.type === 'list' && columnOf(child) > columnOf(before) && !isNote(child))
      return [{ what: 'badly-indented', line: lineOf(child) }];
    if (child.type !== 'list') return [];
    const found =
      firstIndented(child, source) ??
      firstSwallowed(child, source) ??
      (child.ordered
        ? oddNumbers(child, source, children.slice(0, index))
        : oddSign(child, source));
    return found ? [found] : [];
  });
}

const isNote = ({ type }: Nodes): boolean => type === 'footnoteDefinition';

/** An item that stands further in than those before it, and yet not far enough to lie below them. */
function firstIndented(list: List, source: string): Oddity | undefined {
  const [first, ...rest] = list.children;
  const odd = rest.find(
    (item) =>
      first &&
      columnOf(item) > columnOf(first) &&
      columnOf(item) + markerOf(item, source).length >
        columnOf(first) + markerOf(first, source).length,
  );
  return odd ? { what: 'badly-indented', line: lineOf(odd) } : undefined;
}

/** A dash that begins a row of an item as if it were the next; a pair of them within a sentence is none. */
function firstSwallowed(list: List, source: string): Oddity | undefined {
  const found = list.children.flatMap((item) => swallowedIn(item, source));
  return found[0] === undefined ? undefined : { what: 'sign-in-item', line: found[0] };
}

function swallowedIn(item: ListItem, source: string): number[] {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return [];
  const { start, end } = first.position ?? {};
  const [, ...rows] = source.slice(start?.offset, end?.offset).split('\n');
  const index = rows.findIndex(
    (row) =>
      /^\s*[–—]\s(?!.*\s[–—]\s)/u.test(row) && /^\s*/u.exec(row)?.[0].length === columnOf(item) - 1,
  );
  return index === -1 ? [] : [lineOf(first) + index + 1];
}

/** Numbers that do not follow each other are counted anew on the page; only „1.“ for every item is a habit. */
function oddNumbers(list: List, source: string, before: readonly Nodes[]): Oddity | undefined {
  const numbers = list.children.map((item) => Number(MARKER.exec(markerOf(item, source))?.[1]));
  const [first = 1, second] = numbers;
  const isContinued = before.some(
    (node) =>
      node.type === 'list' && node.ordered && (node.start ?? 1) + node.children.length === first,
  );
  if (MONTH.test(plainText(list.children[0] ?? list)))
    return { what: 'date-as-list', line: lineOf(list) };
  if (second === undefined)
    return isBlank(list) || first === 1 || isContinued
      ? undefined
      : { what: 'date-as-list', line: lineOf(list) };
  if (numbers.every((number) => number === 1)) return undefined;
  const odd = list.children[numbers.findIndex((number, index) => number !== first + index)];
  return odd ? { what: 'numbers', line: lineOf(odd) } : undefined;
}

/** `+ 49 30 …` is a telephone number and `* nach Angaben` a remark, not a list of one item. */
function oddSign(list: List, source: string): Oddity | undefined {
  const [first] = list.children;
  if (!first || isBlank(first)) return undefined;
  const marker = markerOf(first, source);
  const isAlone = list.children.length === 1 && marker !== '-';
  const isNumber = marker === '+' && /^\d/u.test(plainText(first));
  return isAlone || isNumber ? { what: 'sign-as-list', line: lineOf(first) } : undefined;
}

/** `> 5 Prozent` means „more than“; a quotation may begin with a year. */
export function oddQuotation(node: Blockquote): Oddity['what'] | undefined {
  if (node.children.every((child) => child.type !== 'blockquote' && isBlank(child)))
    return 'empty-quotation';
  const [first] = node.children;
  const text = first?.type === 'paragraph' ? plainText(first).trim() : '';
  return /^[\d=~≈±]/u.test(text) && !/^(?:1\d|20)\d\d(?!\d)/u.test(text)
    ? 'sign-as-quotation'
    : undefined;
}

const markerOf = ({ position }: Nodes, source: string): string =>
  MARKER.exec(source.slice(position?.start.offset ?? 0))?.[0] ?? '';

const columnOf = ({ position }: Nodes): number => position?.start.column ?? 1;
