import { expect, test } from 'vitest';
import { workText } from './work-text.ts';

const ROTH = { family: 'Roth', given: 'Roland' };
const BASE = { title: 'Ein Buch', type: 'book', authors: [ROTH], editors: [], year: 2018 };
const lineOf = (change: object) => {
  const { people, title, rest } = workText({ ...BASE, ...change });
  return `${people}${title} ${rest}`;
};

test.each([
  [{}, 'Roth, Roland: Ein Buch. 2018.'],
  [{ subtitle: 'Mit Untertitel' }, 'Roth, Roland: Ein Buch. Mit Untertitel. 2018.'],
  [
    { title: 'Ein Buch.', subtitle: 'Mit Untertitel.' },
    'Roth, Roland: Ein Buch. Mit Untertitel. 2018.',
  ],
  [{ title: 'Ein Buch!', subtitle: 'Ja?' }, 'Roth, Roland: Ein Buch! Ja? 2018.'],
  [
    { place: 'Berlin', publisher: 'Verlag', isbn: '3-16-148410-X' },
    'Roth, Roland: Ein Buch. Berlin: Verlag, 2018. ISBN 3-16-148410-X.',
  ],
  [{ publisher: 'Verlag' }, 'Roth, Roland: Ein Buch. Verlag, 2018.'],
  [
    { container: 'Zeitschrift', volume: '30', issue: '3', pages: '16–24' },
    'Roth, Roland: Ein Buch. In: Zeitschrift 30\u00A0(3). S.\u00A016–24, 2018.',
  ],
  [
    { editors: [{ literal: 'Stiftung' }], place: 'Berlin' },
    'Roth, Roland: Ein Buch. Hrsg. von Stiftung. Berlin, 2018.',
  ],
  [{ authors: [], editors: [{ literal: 'Stiftung' }] }, 'Stiftung (Hrsg.): Ein Buch. 2018.'],
  [{ authors: [] }, 'Ein Buch. 2018.'],
  [
    { type: 'chapter', editors: [{ literal: 'Stiftung' }], container: 'Sammelband' },
    'Roth, Roland: Ein Buch. In: Stiftung (Hrsg.): Sammelband, 2018.',
  ],
])('%j', (change, line) => {
  expect(lineOf(change)).toBe(line);
});
