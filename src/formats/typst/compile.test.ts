import { describe, expect, test } from 'vitest';
import { readPdf } from '../../testing/pdf.ts';
import { paragraph, text, type Block, type Document } from '../document/tree.ts';
import { typesetter } from './compile.ts';
import { typstOf } from './document.ts';

const documentOf = (blocks: Block[], more: Partial<Document> = {}): Document => ({
  title: 'Prüfung der Größe',
  summary: 'Ein Satz.',
  authors: ['Redaktion'],
  language: 'de',
  layout: 'article',
  blocks,
  colophon: [[text('Eigenständige Wiedergabe.')]],
  ...more,
});
const setter = typesetter();
const sourceOf = (blocks: Block[], more?: Partial<Document>, site?: URL) =>
  typstOf(documentOf(blocks, more), { size: 10, site });
const pdfOf = (blocks: Block[], more?: Partial<Document>, site?: URL) =>
  setter.pdf(sourceOf(blocks, more, site));
const heading = (level: number, value: string, ...addresses: string[]): Block => ({
  type: 'heading',
  level,
  children: [text(value)],
  addresses,
  isListed: true,
});
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';
const picture = (description: string): Block => ({
  type: 'picture',
  svg: SVG,
  description,
  caption: [text('Abb. 1')],
});

describe('what PDF/UA-1 does not allow stops with its reason', () => {
  test('a level of headings that is left out', () => {
    expect(() => pdfOf([heading(2, 'Zwei'), heading(4, 'Vier')])).toThrow(
      'skipped from heading level 2 to 4',
    );
  });
  test('a sign that the font does not have', () => {
    expect(() => pdfOf([paragraph('漢')])).toThrow('could not be displayed');
  });
  test('a picture without an alternative text', () => {
    const source = sourceOf([picture('weg')]).replace(', alt: beschreibung', '');
    expect(() => setter.pdf(source)).toThrow('missing alt text');
  });
  test('a document without a title', () => {
    expect(() => setter.pdf('#set text(font: "Lesesaal")\nText')).toThrow('missing document title');
  });
  test('what is no Typst', () => {
    expect(() => setter.pdf('#unbekannt')).toThrow('unknown variable: unbekannt');
  });
});

test('no sign of a text means more than itself', async () => {
  const hostile =
    '#1 *a* _b_ `c` $d$ <e> @f ~g = - + / [h] (i) {j} \\k "l" \'m\' //n -- ... https://x';
  const { text: read } = await readPdf(pdfOf([paragraph(hostile), heading(2, hostile)]));
  const flat = read.replace(/\s+/gu, ' ');
  expect(flat.split(hostile)).toHaveLength(3);
});

test('what is said in the properties and the structure', async () => {
  const pdf = pdfOf([
    heading(2, 'Über Größe', '/a/#x'),
    {
      type: 'paragraph',
      children: [
        text('Auffällig fließt es'),
        { type: 'note', label: '12', id: '/a/#fn-12', blocks: [paragraph('Die Anmerkung.')] },
        text('.'),
      ],
    },
    { type: 'list', ordered: false, start: 1, items: [[paragraph('Punkt')]] },
    {
      type: 'table',
      head: [[text('Angabe')], [text('Wert')]],
      rows: [[[text('a')], [text('1')]]],
      align: ['left', 'right'],
    },
    picture('Ein Balken: 39 Prozent.'),
    { type: 'paragraph', children: [{ type: 'link', href: '/a/#x', children: [text('hin')] }] },
  ]);
  const read = await readPdf(pdf);
  expect(read.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
  expect([read.title, read.language]).toEqual(['Prüfung der Größe', 'de']);
  for (const role of [
    'H1',
    'H2',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'THead',
    'TH',
    'TD',
    'Figure',
    'Note',
    'Link',
  ])
    expect(read.roles, role).toContain(role);
  expect(read.alternatives).toContain('Ein Balken: 39 Prozent.');
  expect(read.outline).toMatchObject([
    { title: 'Prüfung der Größe', items: [{ title: 'Über Größe' }] },
  ]);
  expect(read.text).toContain('Auffällig fließt es12');
  expect(read.text).toContain('12Die Anmerkung.');
  expect(read.links.some(({ dest }) => dest)).toBe(true);
});

describe('links', () => {
  const link: Block = {
    type: 'paragraph',
    children: [{ type: 'link', href: '/praxis/x/', children: [text('dort')] }],
  };
  test('to the rest of the edition need its address', async () => {
    const site = new URL('https://example.org/studie/');
    const [without, with_] = [await readPdf(pdfOf([link])), await readPdf(pdfOf([link], {}, site))];
    expect(without.links).toEqual([]);
    expect(without.text).toContain('dort');
    expect(with_.links.map(({ url }) => url)).toEqual(['https://example.org/studie/praxis/x/']);
  });
  test('to a place that the document does not have lead to its page', async () => {
    const { links } = await readPdf(
      pdfOf([
        heading(2, 'X', '/praxis/x/'),
        {
          type: 'paragraph',
          children: [{ type: 'link', href: '/praxis/x/#weg', children: [text('dort')] }],
        },
      ]),
    );
    expect(links.some(({ dest }) => dest)).toBe(true);
  });
});

test('a mark that repeats leads to the note at the first one', async () => {
  const note = (blocks: Block[]): Block => ({
    type: 'paragraph',
    children: [text('Text'), { type: 'note', label: '7', id: '/a/#fn-7', blocks }],
  });
  const { text: read } = await readPdf(pdfOf([note([paragraph('Einmal.')]), note([])]));
  expect(read.match(/Text7/gu)).toHaveLength(2);
  expect(read.match(/Einmal/gu)).toHaveLength(1);
});

test('the same text gives the same bytes', () => {
  const source = sourceOf([heading(2, 'Eins'), picture('Bild')]);
  expect(Buffer.compare(setter.pdf(source), typesetter().pdf(source))).toBe(0);
});

test('a heading stands on the page of the text to which it leads, whatever lies between', async () => {
  const between: Block[][] = [
    [paragraph('Ein Vorspann.', 'lead')],
    [{ type: 'place', address: '/a/#s-5' }, paragraph('entspricht S. 5', 'above')],
    [paragraph('Ein Vorspann.', 'lead'), paragraph('entspricht S. 5', 'above')],
  ];
  // From the foot of the first page on, line by line, a break falls once before each of the parts.
  for (const parts of between)
    for (let lines = 30; lines < 42; lines++) {
      const before = Array.from({ length: lines }, () => paragraph('Zeile'));
      const first = paragraph('Der Text beginnt hier.');
      const { pageTexts } = await readPdf(pdfOf([...before, heading(2, 'Kopf'), ...parts, first]));
      const page = pageTexts.find((each) => each.includes('Kopf'));
      expect(page, `${lines} lines`).toContain('Der Text beginnt hier.');
    }
}, 30_000);

test('a short table stands on one page', async () => {
  const table: Block = {
    type: 'table',
    caption: 'Tafel',
    head: [[text('Angabe')], [text('Wert')]],
    rows: Array.from({ length: 9 }, (_, index) => [[text(`Nr. ${index}`)], [text('1')]]),
    align: ['left', 'right'],
  };
  for (const lines of [28, 31, 34]) {
    const before = Array.from({ length: lines }, () => paragraph('Zeile'));
    const { pageTexts } = await readPdf(pdfOf([...before, table]));
    const page = pageTexts.find((each) => each.includes('Tafel'));
    expect(page, `${lines} lines`).toContain('Nr. 8');
  }
}, 30_000);

test('names in the contents are not cut', async () => {
  const long = 'Institutionalisierung und Professionalisierung in den vier Vertiefungsstädten';
  const { pageTexts } = await readPdf(
    pdfOf([{ type: 'contents', title: 'Inhalt', depth: 3 }, heading(2, `${long} ${long}`)], {
      layout: 'book',
    }),
  );
  const [, contents = ''] = pageTexts;
  expect(contents).toContain('Inhalt');
  expect(contents).not.toMatch(/\p{Ll}[-\u00AD]\s*\n\p{Ll}/u);
});
