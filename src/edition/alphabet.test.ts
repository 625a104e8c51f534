import { expect, test } from 'vitest';
import { letterOf, registerOf } from './alphabet.ts';

const item = (name: string) => ({ name, href: '/', note: '' });
const namesOf = (names: string[]) =>
  registerOf(names.map(item)).map(({ letter, items }) => [
    letter,
    ...items.map(({ name }) => name),
  ]);

test('umlauts stand with their base letter', () => {
  expect(namesOf(['Oldenburg', 'Ökonomie', 'Ort'])).toEqual([
    ['O', 'Ökonomie', 'Oldenburg', 'Ort'],
  ]);
});

test('letters are in alphabetical order, digits first', () => {
  expect(namesOf(['Zuwanderung', 'Asyl', '2015']).map(([letter]) => letter)).toEqual([
    '0–9',
    'A',
    'Z',
  ]);
});

test('numbers within names are ordered by size', () => {
  expect(namesOf(['Modell 10', 'Modell 9'])).toEqual([['M', 'Modell 9', 'Modell 10']]);
});

test('capital and small letters are sorted alike', () => {
  expect(namesOf(['lokal willkommen', 'Leipzig', 'Lotsen'])).toEqual([
    ['L', 'Leipzig', 'lokal willkommen', 'Lotsen'],
  ]);
});

test('quotation marks do not decide about the letter', () => {
  expect(letterOf('„Pankow hilft!“')).toBe('P');
});

test('an umlaut in front belongs to its base letter', () => {
  expect(letterOf('Übergang')).toBe('U');
});

test('ß is sorted as ss', () => {
  expect(letterOf('ß')).toBe('S');
});
