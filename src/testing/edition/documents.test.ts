import { EpubCheck } from '@likecoin/epubcheck-ts';
import { beforeAll, expect, test } from 'vitest';
import { bookDocument } from '../../documents/book.ts';
import { shelfOf, type Shelf } from '../../documents/context.ts';
import { documentedIn, pdfFiles } from '../../documents/pdf-files.ts';
import { bringEntries } from '../../edition/edition.ts';
import { entriesOnDisk } from '../../edition/from-disk.ts';
import { readContent } from '../../entries/read.ts';
import { epubOf } from '../../formats/epub/epub.ts';
import { WHOLE, type FormFile } from '../../formats/forms.ts';
import { typesetter } from '../../formats/typst/compile.ts';
import { PROJECT } from '../astro-build.ts';
import { readPdf } from '../pdf.ts';
import { IS_WHOLE, TODAY } from '../whole.ts';

let files: FormFile[];
let epub: Uint8Array;

/** The book has all texts, so that each passes the gate; of the entries by themselves, three will do for most days. */
const chosen = (shelf: Shelf) => {
  const all = documentedIn(shelf);
  const turn = (kind: string) => {
    const some = all.filter((entry) => entry.kind === kind);
    return some.slice(TODAY % some.length).slice(0, 1);
  };
  const chapter = all.filter(({ id }) => id === '3-1-ziele-ressourcen');
  return IS_WHOLE ? all : [...chapter, ...turn('cities'), ...turn('practices')];
};

beforeAll(async () => {
  const content = readContent(PROJECT);
  bringEntries(entriesOnDisk(content));
  const shelf = await shelfOf(content, '');
  epub = epubOf(await bookDocument(shelf));
  files = await pdfFiles(shelf, typesetter(), undefined, chosen(shelf));
}, 180_000);

const pdf = (ending: string) => {
  const file = files.find(({ address }) => address.endsWith(ending));
  return readPdf(file?.content as Uint8Array);
};

test('every document passes the gate of PDF/UA-1 and says so', () => {
  const plain = files.filter(
    ({ content }) => !Buffer.from(content).includes('<pdfuaid:part>1</pdfuaid:part>'),
  );
  expect(plain.map(({ address }) => address)).toEqual([]);
  expect(files.length).toBeGreaterThan(IS_WHOLE ? 80 : 3);
});

test('a chapter with figures has charts with a text instead, tables with heads, notes, umlauts and ligatures', async () => {
  const { roles, alternatives, text } = await pdf('3-1-ziele-ressourcen.pdf');
  const count = (role: string) => roles.filter((each) => each === role).length;
  expect(count('Figure')).toBeGreaterThan(3);
  expect(count('TH')).toBeGreaterThan(count('Table'));
  expect(count('Note')).toBeGreaterThan(0);
  expect(alternatives.every((each) => /\d/u.test(each))).toBe(true);
  expect(text).toMatch(/Geflüchtete/u);
  expect(text).not.toMatch(/[\uFB00-\uFB06\uFFFD\u0000]/u);
});

test.runIf(IS_WHOLE)('at least half of the practices fit on one page', async () => {
  const handouts = files.filter(({ address }) => address.startsWith('/praxis/'));
  const pages = await Promise.all(
    handouts.map(async ({ content }) => (await readPdf(content as Uint8Array)).pages),
  );
  expect(pages.filter((count) => count === 1).length).toBeGreaterThan(handouts.length / 2);
  expect(Math.max(...pages)).toBeLessThanOrEqual(3);
});

test('the whole edition stays below ten megabytes', () => {
  const whole = files.find(({ address }) => address === WHOLE.pdf);
  expect(whole?.content.length).toBeLessThan(10e6);
});

test('a checker that did not write the EPUB finds no error and no warning', async () => {
  const { messages } = await EpubCheck.validate(epub);
  const told = messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info');
  expect(told).toEqual([]);
}, 120_000);
