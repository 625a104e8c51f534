import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { bringEntries } from '../edition/edition.ts';
import { entriesOnDisk } from '../edition/from-disk.ts';
import { readContent } from '../entries/read.ts';
import type { Block } from '../formats/document/tree.ts';
import { epubOf } from '../formats/epub/epub.ts';
import { typesetter } from '../formats/typst/compile.ts';
import { typstOf } from '../formats/typst/document.ts';
import { FORMS } from '../strings.ts';
import { readPdf } from '../testing/pdf.ts';
import { bookDocument } from './book.ts';
import { shelfOf, type Shelf } from './context.ts';
import { entryDocument } from './documents.ts';
import { pdfFiles } from './pdf-files.ts';

const FIXTURE = join(import.meta.dirname, '../testing/fixture');
let shelf: Shelf;

beforeAll(async () => {
  const content = readContent(FIXTURE);
  bringEntries(entriesOnDisk(content));
  shelf = await shelfOf(content, 'Stadt Köln');
});

const titles = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'heading'
      ? block.children.map((node) => ('text' in node ? node.text : ''))
      : block.type === 'pair'
        ? titles(block.sides.flat())
        : [],
  );

test('a practice begins with what a council asks first', async () => {
  const { blocks, layout, kicker } = await entryDocument(
    'practices',
    'hamburg-ombudsstelle',
    shelf,
  );
  expect([layout, kicker]).toEqual(['handout', 'Praxisbeispiel · Hamburg']);
  expect(titles(blocks)).toEqual([
    'Damit es gelingt',
    'Woran es hakt',
    'Ausgangslage',
    'Was es braucht',
    'Steckbrief',
  ]);
});

test('the publisher is the author, the study is cited, never its authors as ours', async () => {
  const { authors, colophon } = await entryDocument('cities', 'hamburg', shelf);
  expect(authors).toEqual(['Stadt Köln']);
  expect(JSON.stringify(colophon)).toContain('Gesemann, Frank');
});

test('the whole edition has every part, and links within it lead on', async () => {
  const book = await bookDocument(shelf);
  const parts = book.blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? titles([block]) : [],
  );
  expect(parts).toEqual([
    'Der Bericht',
    'Modelle der Zusammenarbeit',
    'Städte',
    'Praxis',
    'Fragen an die Studie',
    'Stimmen',
    'Glossar',
    'Literatur',
    'Über diese Ausgabe',
    'Städte und Praxisbeispiele von A bis Z',
  ]);
  const { links, pages, outline } = await readPdf(typesetter().pdf(typstOf(book, { size: 10 })));
  expect(pages).toBeGreaterThan(8);
  expect(links.filter(({ dest }) => dest).length).toBeGreaterThan(20);
  expect(outline.map(({ title }) => title)).toEqual(parts);
});

test('the numbers of pages are spoken of only where there are pages', async () => {
  const book = await bookDocument(shelf);
  const texts = Object.values(unzipSync(epubOf(book))).map((bytes) => strFromU8(bytes));
  expect(texts.filter((each) => each.includes(FORMS.indexLead))).toEqual([]);
  expect(typstOf(book, { size: 10 })).toContain('Fett steht die Seite');
});

test('no page is turned for the colophon alone where a smaller size spares it', async () => {
  const set: string[] = [];
  const setter = {
    pagesOf: (source: string) =>
      source.includes('size: 10.5pt') && source.includes('Gesemann') ? 2 : 1,
    pdf: (source: string) => {
      set.push(/size: [\d.]+pt/u.exec(source)?.[0] ?? '');
      return new Uint8Array(1);
    },
  };
  await pdfFiles(shelf, setter, undefined, [{ kind: 'cities', id: 'hamburg' }]);
  expect(set).toEqual(['size: 10pt', 'size: 10.5pt']);
});

test('every entry that cannot be set is told, all at once', async () => {
  const setter = {
    pagesOf: () => 1,
    pdf: (source: string) => {
      if (source.includes('Hamburg')) throw new Error('missing alt text');
      return new Uint8Array(1);
    },
  };
  await expect(pdfFiles(shelf, setter)).rejects.toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({
        code: 'mitnehmen-pdf',
        file: 'content/staedte/hamburg.mdx',
        found: 'missing alt text',
      }),
      expect.objectContaining({ file: 'content/praxis/hamburg-ombudsstelle.mdx' }),
    ]) as unknown,
  });
});
