import { expect, test } from 'vitest';
import { LAST_PAGE, REPORT_SECTIONS, SECTION_IDS } from './report-sections.ts';

const sections = SECTION_IDS.map((id) => ({ id, ...REPORT_SECTIONS[id] }));

test('every section lies on neighbouring pages of the report', () => {
  for (const { id, pages } of sections) {
    const [first = 0] = pages;
    expect([id, [...pages]]).toEqual([id, pages.map((_, index) => first + index)]);
  }
});

test('no section lies behind the last page', () => {
  expect(Math.max(...sections.flatMap(({ pages }) => [...pages]))).toBe(LAST_PAGE);
});

test('sections stand in the order in which they are read', () => {
  const chapters = [...new Set(sections.map(({ chapter }) => chapter))];
  for (const chapter of chapters) {
    const firstPages = sections
      .filter((section) => section.chapter === chapter)
      .map(({ pages }) => pages[0] ?? 0);
    expect([chapter, firstPages]).toEqual([chapter, [...firstPages].sort((a, b) => a - b)]);
  }
});
