import { expect, test } from 'vitest';
import { packPages, unpackPages, type Page } from './page-list.ts';

test('pages come out as they went in', () => {
  const pages: Page[] = [
    {
      url: '/staedte/x/',
      title: 'X',
      facets: {
        art: ['Stadt'],
        stadt: ['Köln'],
        land: ['Nordrhein-Westfalen'],
        feld: ['Wohnen', 'Begegnung'],
      },
      passages: [
        { id: '000', asked: [3, 12, 1], near: ['001', '002'] },
        { id: '001', asked: [], near: [], section: { id: 'staerken', title: 'Stärken' } },
      ],
    },
    {
      url: '/glossar/#y',
      title: 'Y',
      facets: { art: ['Begriff'], stadt: [], land: [], feld: [] },
      passages: [{ id: '002', asked: [], near: ['000'] }],
    },
  ];
  expect(unpackPages(packPages(pages))).toEqual(pages);
});
