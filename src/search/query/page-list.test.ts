import { expect, test } from 'vitest';
import { packPages, unpackPages } from './page-list.ts';

test('pages come out as they went in', () => {
  const pages = [
    {
      id: 'de_1',
      url: '/praxis/x/',
      title: 'X',
      facets: {
        art: ['Praxis'],
        stadt: ['Köln'],
        land: ['Nordrhein-Westfalen'],
        feld: ['Wohnen', 'Begegnung'],
      },
    },
    {
      id: 'de_2',
      url: '/glossar/#y',
      title: 'Y',
      facets: { art: ['Begriff'], stadt: [], land: [], feld: [] },
    },
  ];
  expect(unpackPages(packPages(pages))).toEqual(pages);
});
