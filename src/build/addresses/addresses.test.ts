import { expect, test } from 'vitest';
import { checkAddresses } from './check.ts';
import { movesOf } from './moves.ts';
import { listOf, promisedIn } from './promised.ts';

const NONE = movesOf([]);
const PRESENT = new Set(['/', '/neu/', '/neu/#x', '/neu/zitat.bib', '/neu.csv']);
const MOVES = movesOf([{ from: '/alt/', to: '/neu/', line: 1 }]);

const told = (promises: string[], moves = NONE) =>
  checkAddresses(promises.join('\n'), PRESENT, moves).map(({ line, found }) => `${line}: ${found}`);

test('what is there is kept', () => {
  expect(told(['# Adressen', '', ...PRESENT])).toEqual([]);
});

test('a page that has gone is told once, with its line, for all that belongs to it', () => {
  const lines = told(['/neu/', '/alt/', '/alt/#x', '/alt/zitat.bib']);
  expect(lines).toEqual([expect.stringMatching(/^2: die veröffentlichte Adresse \/alt\/,/u)]);
});

test('a place and a file that have gone are told by themselves', () => {
  expect(told(['/neu/#weg', '/neu/weg.bib'])).toHaveLength(2);
});

test('a page that has moved takes along its places and files', () => {
  expect(told(['/alt/', '/alt/#x', '/alt/#y', '/alt/zitat.bib', '/alt.csv'], MOVES)).toEqual([]);
  expect(told(['/alt/weg.bib'], MOVES)).toHaveLength(1);
});

test('a line that is no address is told', () => {
  expect(told(['<<<<<<< meins'])).toEqual(['1: „<<<<<<< meins“']);
});

test('the list is sorted, has each address once and can be read again', () => {
  const list = listOf(['/b/', '/', '/b/', '/B/']);
  expect(promisedIn(list).promised.map(({ address }) => address)).toEqual(['/', '/B/', '/b/']);
});
