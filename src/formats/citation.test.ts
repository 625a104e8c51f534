import { expect, test } from 'vitest';
import { SITE } from '../site.ts';
import { citeEdition, citeStudy, names } from './citation.ts';

test('the study is cited with its authors, year and printed pages', () => {
  const citation = citeStudy([54, 55, 56]);
  expect(citation).toMatch(
    /^Gesemann, Frank; Seidel, Alexander; Mayer, Margit \(2019\): Entwicklung und Nachhaltigkeit/u,
  );
  expect(citation).toMatch(/Berlin, S\.\u00A054–56\.$/u);
});

test('the study is cited without pages where a page restates nothing in particular', () => {
  expect(citeStudy()).toMatch(/Berlin\.$/u);
});

test('the edition is cited with the title of the page', () => {
  expect(citeEdition('Hamburg')).toMatch(/^„Hamburg“, in: Willkommensinitiativen\./u);
});

test('the whole edition is no part of itself', () => {
  expect(citeEdition(SITE.title)).toMatch(/^Willkommensinitiativen\. Online-Ausgabe der Studie/u);
  expect(citeEdition(SITE.title, undefined, 'Stadt Köln')).toMatch(
    /^Stadt Köln \(\d{4}\): Willkommensinitiativen\. /u,
  );
});

test('the address of the edition is named only when it is known', () => {
  expect(citeEdition('Hamburg', 'https://example.org/staedte/hamburg/')).toContain(
    ', https://example.org/staedte/hamburg/.',
  );
  expect(citeEdition('Hamburg')).not.toContain('http');
});

test('a corporate author is written as it stands', () => {
  expect(names([{ literal: 'Stadt Hamburg' }, { family: 'Roth', given: 'Roland' }])).toBe(
    'Stadt Hamburg; Roth, Roland',
  );
});
