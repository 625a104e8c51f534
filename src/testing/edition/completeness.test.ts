import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../entries/read.ts';
import { withFieldTables } from '../../entries/field-tables.ts';
import { wordsIn } from '../../entries/outline-text.ts';
import { sectionParts } from '../../entries/sections.ts';
import { REPORT_SECTIONS, SECTION_IDS } from '../../entries/schemas/report-sections.ts';
import type { Kind } from '../../entries/kinds.ts';
import { STUDY } from '../../site.ts';
import { PROJECT } from '../astro-build.ts';

const { files } = readContent(PROJECT);
const of = (kind: Kind) => files.filter((file) => file.kind === kind);

describe('the edition is complete:', () => {
  test('the figures are Abb. 1 to 16 and Tab. 1 and 2', () => {
    const numbers = of('figures').map(({ data }) => String(data['number']));
    const expected = [...Array.from({ length: 16 }, (_, i) => `Abb. ${i + 1}`), 'Tab. 1', 'Tab. 2'];
    expect(numbers.sort()).toEqual(expected.sort());
  });

  test('the number of initiatives that the start page names is that of Tab. 1', () => {
    const table = of('figures').find(({ id }) => id === 'tab-1');
    expect(table?.data['base']).toMatchObject({ n: STUDY.respondents });
  });

  test('the findings of the start page stand under headings of their chapter', () => {
    const chapter = of('chapters').find(({ data }) => data['findings'] !== undefined);
    const sections = (chapter?.data['findings'] as { section: string }[]).map(
      ({ section }) => section,
    );
    const headings = chapter?.outline.headings.map(({ text }) => text);
    expect(sections).toHaveLength(10);
    expect(headings).toEqual(expect.arrayContaining(sections));
  });

  test('each of the 33 footnotes of the report stands in one chapter', () => {
    const notes = of('chapters').flatMap(({ outline }) =>
      outline.notes.map(({ label }) => Number(label)),
    );
    expect(notes.sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
  });
});

describe('every section of the report', () => {
  const voices = new Map(of('voices').map(({ id, data }) => [id, String(data['text'])]));
  const parts = of('chapters').flatMap(({ id, outline }) =>
    sectionParts(outline).map((part) => ({ ...part, chapter: id })),
  );

  test('has exactly one mark, in its chapter and in reading order', () => {
    expect(parts.map(({ chapter, id }) => `${chapter} ${id}`).sort()).toEqual(
      SECTION_IDS.map((id) => `${REPORT_SECTIONS[id].chapter} ${id}`).sort(),
    );
    for (const chapter of new Set(parts.map((part) => part.chapter))) {
      const marks = parts.filter((part) => part.chapter === chapter).map(({ id }) => id);
      expect(marks).toEqual(SECTION_IDS.filter((id) => REPORT_SECTIONS[id].chapter === chapter));
    }
  });

  test('is restated at no less than 65 % of its length', () => {
    const short = SECTION_IDS.flatMap((id) => {
      const words = parts
        .filter((part) => part.id === id)
        .reduce(
          (sum, part) =>
            sum + part.words + wordsIn(part.voices.map((voice) => voices.get(voice)).join(' ')),
          0,
        );
      const share = words / REPORT_SECTIONS[id].words;
      return share < 0.65 ? [`${id}: ${words} of ${REPORT_SECTIONS[id].words} words`] : [];
    });
    expect(short).toEqual([]);
  });
});

test('the guide for editors describes the fields as they are (else: npm run guide)', () => {
  const guide = readFileSync(join(PROJECT, 'content/README.md'), 'utf8');
  expect(guide).toContain('<!-- Felder: practices -->');
  expect(withFieldTables(guide)).toBe(guide);
});
