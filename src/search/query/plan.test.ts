import { expect, test } from 'vitest';
import { planQuery } from './plan.ts';
import { synonymsOf } from '../language/synonyms.ts';
import { gazetteerOf } from '../language/places.ts';
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
  gazetteer: gazetteerOf(['Mannheim', 'Nordrhein-Westfalen']),
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
    {
      typed: 'Geld',
      isNoun: true,
      isPlace: false,
      alternatives: [{ query: 'Fonds', via: 'synonym' }],
    },
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
  expect(plan('finanzieren Fonds').slots.map(({ isNoun }) => isNoun)).toEqual([false, true]);
});

test('a town that was not studied is told, and the rest is searched', () => {
  expect(plan('Fonds in Düsseldorf')).toMatchObject({ elsewhere: ['Düsseldorf'], unknown: [] });
  expect(queries('Fonds in Düsseldorf')).toEqual([['Fonds']]);
  expect(plan('Düsseldorf')).toMatchObject({ elsewhere: ['Düsseldorf'], slots: [] });
});

test('an abbreviated state is searched by its name', () => {
  expect(queries('Fonds NRW')).toEqual([['Fonds'], ['Nordrhein-Westfalen']]);
  expect(plan('Fonds NRW').places).toEqual(['Nordrhein-Westfalen']);
});

test('who asks for the meaning of a word searches that word', () => {
  expect(plan('Was bedeutet Ombudsstelle?').isDefinition).toBe(true);
  expect(queries('Was bedeutet Ombudsstelle?')).toEqual([['Ombudsstelle']]);
  expect(plan('Ombudsstelle').isDefinition).toBe(false);
});

test.each([
  ['Manheim', 'Mannheim'],
  ['Nordrein-Westfalen', 'Nordrhein-Westfalen'],
  ['nordrhein-westfählische', 'Nordrhein-Westfalen'],
])('a mistyped place is a place: %s', (typed, name) => {
  const { places, corrected } = plan(`Fonds ${typed}`);
  expect(places).toEqual([name]);
  expect(corrected).toEqual([{ typed: typed.replace('-', ' '), used: name, others: [] }]);
});

test('the place of an adjective is told, the word is searched as it was typed, too', () => {
  expect(plan('Mannheimer Fonds').places).toEqual(['Mannheim']);
});
