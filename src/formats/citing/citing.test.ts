import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { editionWork, studyWork, type CitedWork } from './record.ts';
import { ris } from './ris.ts';

interface Item {
  type: string;
  title: string;
  author: { family?: string; literal?: string }[];
  issued: { 'date-parts': number[][] };
  page?: string;
  URL?: string;
}

const HOSTILE = 'Geld & Räume: 50 % „mehr“ #1 {für} $alle_ \\ ~ ^';
const section = editionWork(
  { key: 'hamburg-ombudsstelle', title: HOSTILE, address: 'https://example.org/a_b/c~d/?x=1&y=2' },
  'Stadt & Land e. V.',
);
const study = studyWork([44, 55, 56]);
const works: [string, CitedWork][] = [
  ['a section with signs that formats use', section],
  ['the study', study],
];
const read = (text: string) => (new Cite(text).data as Item[])[0]!;

describe.each(works)('%s', (_, work) => {
  test.each([
    ['BibTeX', bibtex],
    ['RIS', ris],
    ['CSL-JSON', cslJson],
  ])('reads as %s', (_format, write) => {
    const item = read(write(work));
    expect(item.title).toBe(work.title);
    expect(item.type).toBe(work.type === 'report' ? 'report' : 'chapter');
    expect(item.issued['date-parts'][0]![0]).toBe(Number(work.year));
    expect(item.author).toHaveLength(work.authors.length);
    expect(item.URL).toBe(work.address);
  });
});

test('a second parser of BibTeX finds one entry without errors', () => {
  const { entries, errors } = parse(bibtex(section) + bibtex(study));
  expect(errors).toEqual([]);
  expect(entries.map(({ type, key }) => [type, key])).toEqual([
    ['incollection', 'hamburg-ombudsstelle'],
    ['techreport', 'gesemann-seidel-mayer-2019'],
  ]);
  expect(entries[1]!.fields.author).toMatchObject([
    { lastName: 'Gesemann' },
    { lastName: 'Seidel' },
    { lastName: 'Mayer' },
  ]);
});

test('the pages of the study are ranges', () => {
  expect(bibtex(study)).toContain('pages = {44, 55--56}');
  expect(ris(study)).toContain('SP  - 44, 55-56\r\n');
  expect(JSON.parse(cslJson(study))).toMatchObject([{ page: '44, 55–56' }]);
});

test('the authors of the study are no authors of a section', () => {
  const family = JSON.stringify(editionWork({ key: 'x', title: 'Titel' }));
  expect(family).not.toContain('Gesemann');
  expect(family).not.toContain('address');
});

test('a body that has not named itself is called the editors', () => {
  expect(editionWork({ key: 'x', title: 'Titel' }, '').authors).toEqual(
    editionWork({ key: 'x', title: 'Titel' }).authors,
  );
});
