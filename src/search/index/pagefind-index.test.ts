import type { createIndex } from 'pagefind';
import { expect, test, vi } from 'vitest';
import { checkIndex, indexRecords } from './pagefind-index.ts';
import { recordsOf } from './records.ts';
import { pack } from './signed-file.ts';

const records = recordsOf('<body><div data-pagefind-body><h1>X</h1></div></body>', '/x/');
const ids = new Map([['/x/', 'de_1']]);
const fragment = (text: string) => ({ path: 'fragment/de_1.pf_fragment', content: pack(text) });

test('a mark that survives stops the build', () => {
  const files = [fragment('Stadt^fonds')];
  expect(checkIndex({ files, ids }, records)).toMatchObject([{ code: 'suche-marke' }]);
  expect(checkIndex({ files: [fragment('Stadtfonds')], ids }, records)).toEqual([]);
});

test('a page that is missing from the index stops the build', () => {
  expect(checkIndex({ files: [], ids }, records)).toMatchObject([
    { code: 'suche-unvollstaendig', found: '0 Einträge im Suchindex', expected: '1' },
  ]);
  expect(checkIndex({ files: [fragment('')], ids: new Map() }, records)).toMatchObject([
    { code: 'suche-unvollstaendig', file: '/x/' },
  ]);
});

/** Pagefind as it answers when all goes well, with some answers replaced. */
function service(answers: { create?: object; add?: object; get?: object }) {
  const index = {
    addHTMLFile: () => Promise.resolve({ errors: [], ...answers.add }),
    getFiles: () => Promise.resolve({ errors: [], files: [], ...answers.get }),
  };
  const create = () => Promise.resolve({ errors: [], index, ...answers.create });
  return {
    createIndex: create as unknown as typeof createIndex,
    close: vi.fn(() => Promise.resolve(null)),
  };
}

test.each([
  ['createIndex', { create: { errors: ['kein Platz'] } }, 'createIndex: kein Platz'],
  ['createIndex', { create: { index: undefined } }, 'kein Index und kein Fehler'],
  ['addHTMLFile', { add: { errors: ['unlesbar'] } }, 'addHTMLFile: /x/: unlesbar'],
  ['getFiles', { get: { errors: ['abgebrochen'] } }, 'getFiles: abgebrochen'],
  ['the names of files', {}, 'keine solche Datei'],
])('what %s reports stops the build, and Pagefind is closed', async (_, answers, message) => {
  const pagefind = service(answers);
  await expect(indexRecords(records, pagefind)).rejects.toThrow(message);
  expect(pagefind.close).toHaveBeenCalledOnce();
});
