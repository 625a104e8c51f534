import { expect, test } from 'vitest';
import { answersQuery, isAnswered, readAnswers } from './answers.ts';
import { fitOf, type FitPractice } from './fit.ts';
import { FIT } from './words.ts';

const PRACTICE: FitPractice = {
  place: 'Köln',
  size: 'Millionenstadt',
  fields: ['Wohnen', 'Begleitung'],
  money: 'zwei Stellen',
  isMoneyNamed: true,
  carrier: 'Stadt Köln',
  isCarriedByTown: true,
};
const LISTS = {
  groesse: [
    ['millionenstadt', 'Millionenstadt'],
    ['grossstadt', 'Großstadt'],
  ],
  feld: [
    ['wohnen', 'Wohnen'],
    ['begleitung', 'Begleitung'],
    ['information', 'Information'],
  ],
} as const;

test('without an answer nothing fits', () => {
  expect(fitOf(PRACTICE, { fields: [] })).toBeUndefined();
});

test('each reason is a sentence about the practice', () => {
  const fit = fitOf(PRACTICE, {
    size: 'Millionenstadt',
    fields: ['Wohnen', 'Information'],
    hasMoney: true,
  });
  expect(fit?.differences).toEqual([]);
  expect(fit?.reasons).toHaveLength(3);
  expect(fit?.reasons.join(' ')).toMatch(/„Wohnen“.*Köln.*Millionenstadt.*zwei Stellen/u);
  expect(fit?.reasons.join(' ')).not.toContain('Begleitung');
});

test('what hurts must fit; what else differs is named', () => {
  expect(fitOf(PRACTICE, { fields: ['Information'], hasMoney: true })).toBeUndefined();
  const fit = fitOf(PRACTICE, { size: 'Großstadt', fields: ['Wohnen'], hasMoney: false });
  expect(fit?.reasons).toHaveLength(1);
  expect(fit?.differences).toHaveLength(2);
});

test('where only size or money was asked, all of it must fit', () => {
  expect(fitOf(PRACTICE, { size: 'Großstadt', fields: [] })).toBeUndefined();
  expect(fitOf(PRACTICE, { size: 'Millionenstadt', fields: [], hasMoney: false })).toBeUndefined();
  expect(fitOf(PRACTICE, { size: 'Millionenstadt', fields: [] })?.reasons).toHaveLength(1);
});

test('a region is of no size, and where no money is named, it is not said that none was needed', () => {
  const region = { ...PRACTICE, place: 'Bayern', size: '', money: '', isMoneyNamed: false };
  expect(fitOf(region, { size: 'Großstadt', fields: ['Wohnen'] })?.differences[0]).toContain(
    'Bayern',
  );
  expect(fitOf(region, { fields: [], hasMoney: false })?.reasons[0]).toMatch(/nennt .*nicht/u);
  const words = fitOf({ ...region, money: 'Landesprogramm' }, { fields: [], hasMoney: false });
  expect(words?.reasons[0]).toContain('Landesprogramm');
});

test('a coordinator in the town hall is held against who carries it', () => {
  const others = { ...PRACTICE, carrier: 'ein Verein', isCarriedByTown: false };
  const asked = (practice: FitPractice, hasCoordinator: boolean) =>
    fitOf(practice, { fields: [], hasCoordinator })?.reasons;
  expect(asked(PRACTICE, true)?.[0]).toContain('Stadt Köln');
  expect(asked(PRACTICE, false)).toBeUndefined();
  expect(asked(others, false)?.[0]).toContain('ein Verein');
  expect(asked(others, true)).toBeUndefined();
  const unknown = { ...others, carrier: '' };
  expect([asked(unknown, true), asked(unknown, false)]).toEqual([undefined, undefined]);
  const named = fitOf(unknown, { fields: ['Wohnen'], hasCoordinator: false });
  expect(named?.differences).toEqual([FIT.noCarrier]);
});

test('answers come from the address, unknown ones left out', () => {
  expect(
    readAnswers('?groesse=grossstadt&feld=wohnen&feld=x&feld=begleitung&geld=ohne-geld', LISTS),
  ).toMatchObject({ size: 'Großstadt', fields: ['Wohnen', 'Begleitung'], hasMoney: false });
  expect(readAnswers('?koordination=mit-koordination', LISTS).hasCoordinator).toBe(true);
  const nothing = readAnswers(
    '?groesse=dorf&feld=<b>&geld=toString&koordination=constructor',
    LISTS,
  );
  expect(nothing).toEqual({
    size: undefined,
    fields: [],
    hasMoney: undefined,
    hasCoordinator: undefined,
  });
  expect(isAnswered(nothing)).toBe(false);
  expect(isAnswered(readAnswers('?geld=mit-geld', LISTS))).toBe(true);
});

test('the address holds what was answered and nothing else', () => {
  expect(
    answersQuery([
      ['groesse', ''],
      ['feld', 'wohnen'],
      ['feld', 'begleitung'],
    ]),
  ).toBe('?feld=wohnen&feld=begleitung');
  expect(answersQuery([['geld', '']])).toBe('');
});
