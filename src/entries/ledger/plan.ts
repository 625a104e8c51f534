import { uniqueSlugs } from '../../lib/slug.ts';
import { KINDS, LISTS } from '../kinds.ts';
import type { Content, SourceFile } from '../read.ts';
import { digest } from './fingerprint.ts';
import { matchPassages } from './match.ts';
import type { Passage } from './passages.ts';
import { isTelling, readLedger, rowOf, type LedgerRow } from './rows.ts';

/** What stands at the places of a text. */
export interface TextPlaces {
  /** The passages in reading order, each with its ids and the hash of its words. */
  passages: (Named & { hash: string })[];
  /** Places that are gone, each with the one that stood before it and, if it moved, the text where it is now. */
  gone: { id: string; after: string | undefined; movedTo: string | undefined }[];
  /** What has changed since the ledger was written: ids that are new, edited, gone. */
  changes: Record<'added' | 'edited' | 'gone', string[]>;
}

/** The id of a passage, and others under which a heading is known as well. */
interface Named {
  id: string;
  also: string[];
}

/** The places of all texts, and the ledger as it should be. */
export interface PlacePlan {
  texts: ReadonlyMap<string, TextPlaces>;
  rows: LedgerRow[];
}

const known = new WeakMap<Content, PlacePlan>();

/** Returns the places of a state of the content, worked out once for each state; a ledger that is behind is matched again. */
export function placesIn(content: Content): PlacePlan {
  const plan = known.get(content) ?? planOf(content.files, content.lists[LISTS.places] ?? '');
  known.set(content, plan);
  return plan;
}

/** Whether the passages of a file have addresses of their own: its kind has a page for each entry. */
const hasPlaces = ({ kind, outline }: SourceFile): boolean =>
  !KINDS[kind].anchor && KINDS[kind].extension === 'mdx' && !outline.fault;

/** Matches a ledger with texts. */
export function planOf(
  files: readonly Pick<SourceFile, 'kind' | 'path' | 'outline'>[],
  ledger: string,
): PlacePlan {
  const before = readLedger(ledger);
  const texts = (files as readonly SourceFile[])
    .filter(hasPlaces)
    .map(({ path, outline }) => matched(path, outline.passages, before));
  matchAcross(texts, before);
  const taken = new Set(before.map(({ id }) => id));
  for (const text of texts) name(text, taken);
  const home = new Map(
    texts.flatMap(({ path, names }) => names.map(({ id }) => [id, path] as const)),
  );
  const lost = [...new Set(before.map(({ file }) => file))].filter(
    (file) => !texts.some(({ path }) => path === file),
  );
  return {
    texts: new Map(texts.map((text) => [text.path, placesOf(text, home)])),
    rows: [
      ...texts.flatMap(rowsOf),
      ...before.filter(({ file }) => lost.includes(file)).map(asGone),
    ],
  };
}

const asGone = (row: LedgerRow): LedgerRow => ({ ...row, state: 'weg' });

/** A text with the rows of the ledger that belong to it. */
interface Matched {
  path: string;
  passages: readonly Passage[];
  /** The rows of the text in the ledger, those that are gone among them. */
  before: LedgerRow[];
  /** For each passage the row that stood for it, here or in another text. */
  rows: (LedgerRow | undefined)[];
  names: Named[];
}

function matched(
  path: string,
  passages: readonly Passage[],
  ledger: readonly LedgerRow[],
): Matched {
  const before = ledger.filter(({ file }) => file === path);
  const alive = before.filter(({ state }) => state === 'da');
  return { path, passages, before, rows: matchPassages(alive, passages), names: [] };
}

/** Finds passages that moved to another text, or whose file was renamed: by words alone, and only where they are many. */
function matchAcross(texts: readonly Matched[], ledger: readonly LedgerRow[]): void {
  const found = new Set(texts.flatMap(({ rows }) => rows));
  const free = new Map(
    ledger.filter((row) => row.state === 'da' && !found.has(row)).map((row) => [row.hash, row]),
  );
  for (const { passages, rows } of texts)
    passages.forEach((passage, index) => {
      if (rows[index] || !isTelling(passage)) return;
      rows[index] = free.get(passage.hash);
      free.delete(passage.hash);
    });
}

/**
 * Names the passages of a text: those that are known keep their ids, others get one that nothing else ever had. A
 * heading is known by its words of now, too, as authors write them in links.
 */
function name(text: Matched, taken: Set<string>): void {
  const here = new Set([...text.before, ...text.rows].map((row) => row?.id ?? ''));
  const [slugOfNow, newSlug] = [uniqueSlugs(), uniqueSlugs(here)];
  text.names = text.passages.map((passage, index) => {
    const row = text.rows[index];
    const slug = passage.isHeading ? slugOfNow(passage.text) : undefined;
    if (row) return { id: row.id, also: [...alsoOf(row, text), ...(slug ? [slug] : [])] };
    if (passage.isHeading) return { id: newSlug(passage.text), also: [] };
    const id = newId(`${text.path} ${passage.text}`, taken);
    taken.add(id);
    return { id, also: [] };
  });
  const ids = new Set(text.names.map(({ id }) => id));
  for (const each of text.names) {
    each.also = [...new Set(each.also)].filter((id) => !ids.has(id));
    each.also.forEach((id) => ids.add(id));
  }
}

/** The other ids of a passage: they stand below its row. */
function alsoOf(row: LedgerRow, { before }: Matched): string[] {
  const below = before.slice(before.indexOf(row) + 1);
  const end = below.findIndex(({ state }) => state === 'da');
  return (before.includes(row) ? below.slice(0, end < 0 ? below.length : end) : [])
    .filter(({ state }) => state === 'auch')
    .map(({ id }) => id);
}

/** Makes an id from the words of a paragraph, with more signs where others have it already. */
function newId(text: string, taken: ReadonlySet<string>): string {
  for (let length = 4; length < 24; length++) {
    const id = `p${digest(text, length)}`;
    if (!taken.has(id)) return id;
  }
  return newId(`${text} noch einmal`, taken);
}

function placesOf(text: Matched, home: ReadonlyMap<string, string>): TextPlaces {
  const { passages, rows, names } = text;
  const hashes = passages.map(({ hash }) => hash);
  const gone = goneOf(text);
  const ids = names.map(({ id }) => id);
  return {
    passages: names.map((each, index) => ({ ...each, hash: hashes[index] ?? '' })),
    gone: gone.map(({ row: { id }, after }) => ({ id, after, movedTo: home.get(id) })),
    changes: {
      added: ids.filter((_, index) => !rows[index]),
      edited: ids.filter((_, index) => rows[index] && rows[index].hash !== hashes[index]),
      gone: gone.filter(({ row }) => row.state === 'da').map(({ row }) => row.start),
    },
  };
}

/** The rows of a text whose passages are gone from it, each with the passage before it that is still there. */
function goneOf({ before, names }: Matched) {
  const here = new Set(names.flatMap(({ id, also }) => [id, ...also]));
  let after: string | undefined;
  return before.flatMap((row) => {
    if (!here.has(row.id)) return [{ row, after }];
    if (row.state === 'da') after = row.id;
    return [];
  });
}

/** The rows of a text as they should be: passages in order, below each its other ids and what is gone from there. */
function rowsOf(text: Matched): LedgerRow[] {
  const gone = goneOf(text);
  const goneAfter = (id: string | undefined) =>
    gone.filter(({ after }) => after === id).map(({ row }) => ({ ...row, state: 'weg' as const }));
  return [
    ...goneAfter(undefined),
    ...text.passages.flatMap((passage, index) => {
      const { id = '', also = [] } = text.names[index] ?? {};
      const row = rowOf(text.path, id, passage, text.rows[index]);
      const others = also.map((each) => ({ ...row, id: each, state: 'auch' as const }));
      return [row, ...others, ...goneAfter(id)];
    }),
  ];
}
