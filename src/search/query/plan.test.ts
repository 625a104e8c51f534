import { expect, test } from 'vitest';
import { planQuery } from './plan.ts';
import { synonymsOf } from '../language/synonyms.ts';
import { vocabularyOf } from '../language/vocabulary.ts';

const forms = [
  'Fonds',
  'Mannheim',
  'Projekte',
  'finanzieren',
  'Ombudsstelle',
  'Runder',
  'Tisch',
  'Austauschtreffen',
  'Kinder',
  'Garten',
  'Initiativen',
];
const language = {
  vocabulary: vocabularyOf(forms.map((form) => ({ form, rank: 2 }))),
  synonyms: synonymsOf([
    { terms: ['Fonds'], triggers: ['Geld'] },
    { terms: ['Austauschtreffen', 'Runder Tisch'], triggers: ['Stammtisch'] },
  ]),
};
const plan = (query: string) => planQuery(query, language);
const queries = (query: string) =>
  plan(query).slots.map(({ alternatives }) => alternatives.map((alternative) => alternative.query));

test('the words that hold a question together are left out', () => {
  expect(queries('Wie finanzieren die Initiativen ihre Projekte?')).toEqual([
    ['finanzieren', 'finanz'],
    ['Initiativen'],
    ['Projekte'],
  ]);
});

test('a question of nothing else is searched as it is', () => {
  expect(plan('wer ist das').unknown).toEqual(['wer', 'ist', 'das']);
});

test('an everyday word is searched by the words of the edition', () => {
  expect(plan('Geld').slots).toEqual([
    { typed: 'Geld', weight: 1, alternatives: [{ query: 'Fonds', weight: 0.5, via: 'synonym' }] },
  ]);
});

test('words that have synonyms together stay together', () => {
  expect(queries('runder Tisch Mannheim')).toEqual([
    ['runder Tisch', 'Austauschtreffen'],
    ['Mannheim'],
  ]);
});

test('typing errors are mended and told', () => {
  expect(plan('Ombutsstelle').corrected).toEqual([
    { typed: 'Ombutsstelle', used: 'Ombudsstelle', others: [] },
  ]);
  expect(queries('Ombutsstelle')).toEqual([['Ombudsstelle']]);
});

test('unknown compounds are split and told', () => {
  expect(plan('Kindergarten').split).toEqual([
    { typed: 'Kindergarten', parts: ['Kinder', 'Garten'] },
  ]);
});

test('unknown words are not sent to the engine, which would find something for anything', () => {
  expect(plan('Bitcoin')).toMatchObject({ slots: [], unknown: ['Bitcoin'] });
});

test('phrases go to the engine as they are', () => {
  expect(queries('„Runder Tisch“ Fonds')).toEqual([['"Runder Tisch"'], ['Fonds']]);
});

test('nouns count more than other words', () => {
  expect(plan('finanzieren Fonds').slots.map(({ weight }) => weight)).toEqual([0.5, 1]);
});
