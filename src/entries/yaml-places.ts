import type { Document } from 'yaml';
import { isGrouped } from '../lib/grouped-number.ts';
import { faultsIn, secondDocument, type YamlFault } from './yaml-faults.ts';
import { yaml } from './yaml-package.ts';

/** Where things stand in a file of data. Paths are those of the parsed data. */
export interface Places {
  /** Line of a key (from 1, counted in the file), or of the nearest key around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Column of the same key in that line, from 1. */
  columnOf: (path: readonly PropertyKey[]) => number | undefined;
  /** A plain value as it was written, before a number lost its zeros. */
  writtenAt: (path: readonly PropertyKey[]) => string | undefined;
  /** A text that stands on one line: its place, and how it is written there, quotation marks included. */
  scalarAt: (path: readonly PropertyKey[]) => WrittenScalar | undefined;
  /** Paths of the numbers with a point before three digits, which is a decimal point and looks like thousands. */
  grouped: () => PropertyKey[][];
}

/** A value of a file as it is written; line and column count from 1. */
interface WrittenScalar {
  line: number;
  column: number;
  raw: string;
}

interface PlacesAndFaults extends Places {
  faults: YamlFault[];
  /** Lines of the keys that stand in their group already; JSON takes them without a word. */
  repeatedKeys: number[];
}

/** Finds places and faults in YAML, or JSON, whose first row stands on `firstLine` of its file. */
export function placesOf(text: string, firstLine: number): PlacesAndFaults {
  const { LineCounter, parseAllDocuments } = yaml();
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent' });
  const documents: Document.Parsed[] = 'empty' in parsed ? [] : parsed;
  const [first, second] = documents;
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const placeAt = (offset: number) => ({
    line: lineAt(offset),
    column: lines.linePos(offset).col,
  });
  const faults = documents.flatMap((document) => faultsIn(document, text, placeAt));
  if (second) faults.push(secondDocument(lineAt(second.range[0]), text, firstLine));
  const finder = keyFinder(first);
  const plain = first ? plainValues(first.contents) : [];
  return {
    faults,
    repeatedKeys: (first?.errors ?? [])
      .filter(({ code }) => code === 'DUPLICATE_KEY')
      .map(({ pos }) => lineAt(pos[0])),
    lineOf: (path) => {
      const offset = finder(path);
      return offset === undefined ? firstLine : lineAt(offset);
    },
    columnOf: (path) => {
      const offset = finder(path);
      return offset === undefined ? undefined : lines.linePos(offset).col;
    },
    writtenAt: (path) => plain.find((value) => value.path.join('\n') === path.join('\n'))?.written,
    scalarAt: (path) => scalarIn(first, path, text, placeAt),
    grouped: () => plain.filter(({ written }) => isGrouped(written)).map(({ path }) => path),
  };
}

interface PlainValue {
  path: PropertyKey[];
  written: string;
}

/** Lists the values of a document that stand without quotation marks. */
function plainValues(node: unknown, path: PropertyKey[] = []): PlainValue[] {
  const { isMap, isScalar, isSeq } = yaml();
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => plainValues(value, [...path, String(key)]));
  if (isSeq(node)) return node.items.flatMap((item, index) => plainValues(item, [...path, index]));
  return isScalar(node) && node.type === 'PLAIN' ? [{ path, written: node.source ?? '' }] : [];
}

function scalarIn(
  document: Document.Parsed | undefined,
  path: readonly PropertyKey[],
  text: string,
  placeAt: (offset: number) => Omit<WrittenScalar, 'raw'>,
): WrittenScalar | undefined {
  const node: unknown = document?.getIn(path, true);
  if (!yaml().isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const raw = text.slice(start, end);
  return raw.includes('\n') ? undefined : { ...placeAt(start), raw };
}

/** Makes the function that finds a key, walking up to the nearest key that exists. */
function keyFinder(
  document: Document.Parsed | undefined,
): (path: readonly PropertyKey[]) => number | undefined {
  return (path) => {
    for (let length = path.length; document && length > 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return offset;
    }
    return undefined;
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (yaml().isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(last));
    return (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range?.[0];
}
