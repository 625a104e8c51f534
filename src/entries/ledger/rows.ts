import { sketch, wordsOf } from './fingerprint.ts';
import type { Passage } from './passages.ts';

/** A passage as the ledger knows it. */
export interface LedgerRow {
  /** Path of the text from the root of the project. */
  file: string;
  /** Its address on the page: of a heading the words that it had first, of others a `p` and signs. */
  id: string;
  /**
   * `da` there; `weg` gone from the text, so that its id leads to a note; `auch` another id of the heading before it,
   * which has other words now than when it got its first.
   */
  state: 'da' | 'weg' | 'auch';
  hash: string;
  sketch: string;
  /** The first words, for people who read the ledger. */
  start: string;
}

const HEAD = `# Die Stellen der Texte: Jede Überschrift, jeder Absatz und jeder Listenpunkt behält seine Adresse, auch wenn der Text
# sich ändert. „npm run places“ schreibt diese Datei; von Hand ändert man nichts. Je Zeile: Datei, Kennung, Stand
# (da, weg, auch: zweite Kennung der Überschrift davor), Prüfsumme, Ähnlichkeit, erste Wörter.`;

const FORM = /^(\S+)\t(\S+)\t(da|weg|auch)\t(\S+)\t(\S+)\t(.*)$/u;

/** Reads a ledger. Rows of another form, such as the marks of a merge, are passed over; of two with one id the first counts. */
export function readLedger(text: string): LedgerRow[] {
  const seen = new Set<string>();
  return text.split(/\r?\n/u).flatMap((line) => {
    const [row, file = '', id = '', state, hash = '', like = '', start = ''] =
      FORM.exec(line) ?? [];
    if (row === undefined || seen.has(`${file}#${id}`)) return [];
    seen.add(`${file}#${id}`);
    return [{ file, id, state: state as LedgerRow['state'], hash, sketch: like, start }];
  });
}

/** Writes a ledger, one row a line, in the order given. */
export const writeLedger = (rows: readonly LedgerRow[]): string =>
  [HEAD, ...rows.map(lineOf), ''].join('\n');

const lineOf = ({ file, id, state, hash, sketch: like, start }: LedgerRow): string =>
  [file, id, state, hash, like, start].join('\t');

/** Makes the row of a passage; one that had the same words before keeps its sketch. */
export const rowOf = (
  file: string,
  id: string,
  { text, hash }: Passage,
  before: LedgerRow | undefined,
): LedgerRow => ({
  file,
  id,
  state: 'da',
  hash,
  sketch: before?.hash === hash ? before.sketch : sketch(text),
  start: text.replace(/\s+/gu, ' ').trim().slice(0, 48).trim(),
});

/** Whether a passage has words enough to be known by them in another text. */
export const isTelling = ({ text }: Passage): boolean => wordsOf(text).length >= 6;
