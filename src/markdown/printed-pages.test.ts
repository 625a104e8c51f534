import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { begunIn } from '../entries/begun-pages.ts';
import { LAST_PAGE, SECTION_IDS } from '../entries/schemas/report-sections.ts';
import { remarkPrintedPages } from './printed-pages.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

function noteAfter(markdown: string, index: number) {
  const tree = parser.parse(markdown);
  remarkPrintedPages()(tree);
  return tree.children[index];
}

test('a section names its printed pages below its heading, each page with its place where it begins', () => {
  expect(noteAfter('{/* Abschnitt 6.1.berlin.bezirke */}\n\n## Bezirke\n\nText.', 2)).toMatchObject(
    {
      type: 'paragraph',
      data: { hProperties: { className: ['printed'] } },
      children: [
        { data: { hName: 'span', hProperties: { id: 's-47' } } },
        { value: 'entspricht S.\u00A046–47' },
      ],
    },
  );
});

test('what the section before has said is not said again', () => {
  const marks = '{/* Abschnitt 4.1 */}\n\n{/* Abschnitt 5.1 */}\n\nText.';
  expect(noteAfter(marks, 1)).toMatchObject({ children: [{ value: 'entspricht S.\u00A027' }] });
  const same = '{/* Abschnitt 6 */}\n\nText.\n\n{/* Abschnitt 6.1 */}\n\nText.';
  expect(noteAfter(same, 4)).toMatchObject({ children: [{ value: 'Text.' }] });
});

test('every printed page begins in one section, and in one only', () => {
  const begun = SECTION_IDS.flatMap(begunIn);
  expect(begun.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: LAST_PAGE }, (_, index) => index + 1),
  );
});
