import { expect, test } from 'vitest';
import { synonymsOf } from '../language/synonyms.ts';
import { gazetteerOf } from '../language/places.ts';
import { vocabularyOf } from '../language/vocabulary.ts';
import { askedPages } from '../../testing/written-questions.ts';
import { answerPages, answerTo } from './answer.ts';
import { planQuery } from './plan.ts';
import { askedFor } from './written-questions.ts';

const language = {
  gazetteer: gazetteerOf([]),
  vocabulary: vocabularyOf(
    ['Verein', 'gründen', 'Dolmetscher', 'bezahlt', 'Übersetzer', 'Stadt', 'Räume'].map(
      (form, rank) => ({ form, rank }),
    ),
  ),
  synonyms: synonymsOf([{ terms: ['Dolmetscher', 'Übersetzer'], triggers: ['Sprachmittler'] }]),
};
const { pages, written } = askedPages('Frage', {
  '/a': ['Wie gründet man einen Verein?', 'Wann sollen wir einen Verein gründen?'],
  '/b': ['Wer bezahlt Dolmetscher?'],
  '/c': ['Wer bezahlt Räume, Möbel, Strom und Heizung in der Stadt?'],
});
const answers = answerPages(pages);
const ask = (query: string) => {
  const plan = planQuery(query, language);
  const asked = plan.slots.map((slot) => askedFor(slot, written));
  return answerTo(plan, asked, written, answers)?.url;
};

test.each([
  ['Wie gründet man einen Verein?', '/a'],
  ['einen Verein gründen', '/a'],
  ['Wer bezahlt Dolmetcher', '/b'],
])('„%s“ has a written answer', (query, url) => {
  expect(ask(query)).toBe(url);
});

test.each([
  ['a word alone', 'Verein'],
  ['a word that the edition does not have', 'Wie gründet man einen Golfklub?'],
  ['something important that is in no wording', 'Wer bezahlt Räume für Dolmetscher in der Stadt?'],
  ['too little of the wording', 'bezahlt Räume'],
  ['a town that was not studied', 'Wie gründet man in Düsseldorf einen Verein?'],
  ['only synonyms', 'Wer bezahlt Sprachmittler?'],
])('%s has none', (_, query) => {
  expect(ask(query)).toBeUndefined();
});
