import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { FindingsError, type Finding } from '../../entries/finding.ts';
import { SPLIT_MARK } from '../../entries/word-lists.ts';
import { MOST_PASSAGES } from '../query/page-list.ts';
import type { CleanIndex } from './clean-index.ts';
import { indexedCopy, placeOf, type SearchRecord } from './records.ts';
import { strangeFile } from './signed-file.ts';

/**
 * How many places of words go into one file of the index (Pagefind's own default is 20000, about 34 kB).
 * A query loads one file for each of its words, so small files spare bytes; too small ones cost round trips.
 */
const CHUNK_SIZE = '3000';

/** What Pagefind writes and the site needs; its own interfaces, the worker and other languages stay out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/u;

/** Files without which nothing can be found, by their paths. */
const INDISPENSABLE = [
  /^pagefind\.js$/u,
  /^pagefind-entry\.json$/u,
  /^wasm\.de\.pagefind$/u,
  /^pagefind\.de_\w+\.pf_meta$/u,
  /^index\/de_\w+\.pf_index$/u,
  /^fragment\/de_\w+\.pf_fragment$/u,
];

/** The parts of Pagefind that are used; tests put others in their place. */
export interface Service {
  createIndex: typeof createIndex;
  close: typeof close;
}

/** Indexes the records and returns the files of the engine, in the order of their names. */
export async function indexRecords(
  records: readonly SearchRecord[],
  service: Service = { createIndex, close },
): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  try {
    const files = await filesOf(records, service);
    const missing = INDISPENSABLE.filter((name) => !files.some(({ path }) => name.test(path)));
    if (missing.length > 0)
      throw new FindingsError(
        missing.map((name) => strangeFile('', 'keine solche Datei', `eine Datei ${name.source}`)),
      );
    return files
      .filter(({ path }) => NEEDED.test(path.split('/').at(-1) ?? ''))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await service.close();
  }
}

async function filesOf(records: readonly SearchRecord[], service: Service): Promise<IndexFile[]> {
  const { index, errors } = await service.createIndex({ forceLanguage: 'de' });
  stopOn('createIndex', errors);
  if (!index) throw new FindingsError([refusal('createIndex', 'kein Index und kein Fehler')]);
  const added = await Promise.all(
    records.map((record) =>
      index.addHTMLFile({ url: placeOf(record), content: indexedCopy(record) }),
    ),
  );
  stopOn(
    'addHTMLFile',
    added.flatMap((answer, at) => answer.errors.map((text) => `${records[at]?.url}: ${text}`)),
  );
  const { files, errors: unwritten } = await index.getFiles();
  stopOn('getFiles', unwritten);
  return files;
}

function stopOn(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new FindingsError(errors.map((error) => refusal(step, error)));
}

const refusal = (step: string, found: string): Finding => ({
  code: 'suche-pagefind',
  file: 'pagefind/',
  found: `${step}: ${found}`,
  expected: 'ein Index ohne Fehler',
  remedy:
    'Die genannte Seite und die Meldung von Pagefind ansehen; die Installation prüfen (npm ci)',
});

/** Reports fragments in which a mark has survived, and records that are missing from the index. */
export function checkIndex(
  { files, ids }: CleanIndex,
  records: readonly SearchRecord[],
): Finding[] {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const marked = fragments.filter(({ content }) => gunzipSync(content).includes(SPLIT_MARK));
  return [
    ...marked.map(({ path }): Finding => ({
      code: 'suche-marke',
      file: `pagefind/${path}`,
      found: `ein Trennzeichen „${SPLIT_MARK}“ im Text der Fundstelle`,
      expected: 'Text ohne Trennzeichen',
      remedy:
        'cleanFragment in src/search/index/clean-index.ts prüfen: Pagefind hat ein neues Textfeld',
    })),
    ...records
      .map(placeOf)
      .filter((place) => !ids.has(place))
      .map(lost),
    ...(records.length <= MOST_PASSAGES ? [] : [tooFew(MOST_PASSAGES, records.length)]),
    ...(fragments.length === records.length ? [] : [tooFew(fragments.length, records.length)]),
  ];
}

const tooFew = (found: number, expected: number): Finding => ({
  code: 'suche-unvollstaendig',
  file: 'pagefind/',
  found: `${found} Einträge im Suchindex`,
  expected: `${expected}`,
  remedy:
    'Prüfen, ob zwei Seiten denselben Inhalt und dieselbe Adresse haben; die Ausgabe von Pagefind ansehen',
});

const lost = (url: string): Finding => ({
  code: 'suche-unvollstaendig',
  file: url,
  found: 'kein Eintrag im Suchindex unter dieser Adresse',
  expected: 'einer',
  remedy: 'Prüfen, ob Pagefind Adressen neuerdings anders schreibt als src/search/index/records.ts',
});
