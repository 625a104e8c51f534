import { expect, test } from 'vitest';
import { recordsOf } from './records.ts';
import { addUp, countAsked, countSpellings, listWords } from './spellings.ts';

const page = (text: string, address: string) =>
  recordsOf(`<body><div data-pagefind-body><p>${text}</p></div></body>`, address);
const spellings = countSpellings([
  ...page('Stadtfonds, Stadtfonds und Fonds', '/a/'),
  ...page('Die Helferkreise des Helferkreises', '/b/'),
  ...page('Helferkreise', '/c/'),
]);
const splitter = {
  split: (word: string) => (word === 'Stadtfonds' ? ['Stadt', 'fonds'] : [word]),
  isReviewed: () => true,
};

test('spellings are counted over all records', () => {
  expect(addUp(spellings).get('Helferkreise')).toBe(2);
});

test('of each word the most frequent form is listed, with its spread', () => {
  expect(listWords(spellings, [], splitter)).toContainEqual({ form: 'Helferkreise', rank: 1 });
});

test('parts of nouns are nouns', () => {
  const forms = listWords(spellings, [], splitter).map(({ form }) => form);
  expect(forms).toEqual(expect.arrayContaining(['Stadtfonds', 'Stadt', 'Fonds']));
  expect(forms).not.toContain('fonds');
});

test('a word that only questions have is listed as such, one that a text has in another form is not', () => {
  const asked = countAsked([{ questions: ['Zoff im Helferkreis?'] }, { questions: ['Zoff'] }]);
  const words = listWords(spellings, asked, splitter);
  expect(words).toContainEqual({ form: 'Zoff', rank: 1, isAskedOnly: true });
  expect(words.filter(({ form }) => form.startsWith('Helferkreis'))).toEqual([
    { form: 'Helferkreise', rank: 1 },
  ]);
});
