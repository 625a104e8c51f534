import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { SPLIT_MARK } from '../../entries/word-lists.ts';
import { removeMarks } from '../language/marks.ts';
import type { Finding } from '../../entries/finding.ts';
import { indexedCopy, type SearchRecord } from './records.ts';

/**
 * How many places of words go into one file of the index (Pagefind's own default is 20000, about 34 kB).
 * A query loads one file for each of its words, so small files spare bytes; too small ones cost round trips.
 */
const CHUNK_SIZE = '3000';

/** What Pagefind writes and the site needs; its own interfaces, the worker and other languages stay out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/u;

/** Indexes the records and returns the files of the engine, in the order of their names. */
export async function indexRecords(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error(`Suchindex: ${errors.join('; ')}`);
  const added = await Promise.all(
    records.map((record) => index.addHTMLFile({ url: record.url, content: indexedCopy(record) })),
  );
  const failed = added.flatMap((answer) => answer.errors);
  if (failed.length > 0) throw new Error(`Suchindex: ${failed.join('; ')}`);
  const { files } = await index.getFiles();
  await close();
  return files
    .filter(({ path }) => NEEDED.test(path.split('/').at(-1) ?? ''))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What the engine stores to show a result. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { text: string }[];
}

const SIGNATURE = 'pagefind_dcd';

/** Returns a fragment file without marks and everyday words, with the name and address it goes by. */
export function cleanFragment({ path, content }: IndexFile): {
  id: string;
  url: string;
  file: IndexFile;
} {
  const fragment = JSON.parse(
    gunzipSync(content).toString('utf8').slice(SIGNATURE.length),
  ) as Fragment;
  const meta = { title: fragment.meta['title'] ?? '' };
  const clean = {
    ...fragment,
    content: removeMarks(fragment.content),
    meta,
    anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: removeMarks(anchor.text) })),
  };
  const id = path.replace(/^.*\/|\.pf_fragment$/gu, '');
  return {
    id,
    url: fragment.url,
    file: { path, content: gzipSync(SIGNATURE + JSON.stringify(clean), { level: 9 }) },
  };
}

/** Reports fragments in which a mark has survived, and records that are missing from the index. */
export function checkIndex(
  files: readonly IndexFile[],
  records: readonly SearchRecord[],
): Finding[] {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const marked = fragments.filter(({ content }) => gunzipSync(content).includes(SPLIT_MARK));
  return [
    ...marked.map(({ path }) => ({
      code: 'suche-marke',
      file: `pagefind/${path}`,
      found: `ein Trennzeichen „${SPLIT_MARK}“ im Text der Fundstelle`,
      expected: 'Text ohne Trennzeichen',
      remedy:
        'cleanFragment in src/search/index/pagefind-index.ts prüfen: Pagefind hat ein neues Textfeld',
    })),
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
