import { expect, test } from 'vitest';
import { askedMeaning } from './definition.ts';

test.each([
  ['Was ist ein Helferkreis?', 'Helferkreis?'],
  ['was heißt Augenhöhe', 'Augenhöhe'],
  ['Was bedeutet eigentlich Quartier?', 'Quartier?'],
  ['Helferkreis Definition', 'Helferkreis'],
])('„%s“ asks for the meaning of a word', (query, text) => {
  expect(askedMeaning(query)).toEqual({ text, isDefinition: true });
});

test.each(['Helferkreis', 'Was ist', 'Was ist in Leipzig aus den vielen Helferkreisen geworden?'])(
  '„%s“ does not',
  (query) => {
    expect(askedMeaning(query)).toEqual({ text: query, isDefinition: false });
  },
);
