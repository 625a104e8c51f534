import { expect, test } from 'vitest';
import type { Content } from '../../entries/read.ts';
import { namesAsked, withoutSome } from './left-out.ts';

const entry = (kind: string, searchQuestions: unknown) =>
  ({ kind, id: 'x', data: { searchQuestions } }) as unknown as Content['files'][number];

test('of twelve questions of a place one is asked, and stands no longer in the entry', () => {
  const many = Array.from('abcdefghijklmn');
  const files = [
    entry('practices', many),
    entry('cities', { anfang: ['p', 'q'], staerken: ['r', 's'] }),
    entry('terms', ['t', 'u']),
    entry('voices', undefined),
  ];
  const { content, left } = withoutSome({ files } as unknown as Content);
  expect(left).toEqual([
    { query: 'b', pages: ['/praxis/x/'] },
    { query: 'n', pages: ['/praxis/x/'] },
    { query: 'q', pages: ['/staedte/x/'] },
    { query: 's', pages: ['/staedte/x/'] },
  ]);
  expect(content.files.map(({ data }) => data['searchQuestions'])).toEqual([
    many.filter((query) => query !== 'b' && query !== 'n'),
    { anfang: ['p'], staerken: ['r'] },
    ['t', 'u'],
    undefined,
  ]);
});

test('practices and cities are asked for by their names and the parts of them', () => {
  const facets = { art: ['Praxis'], stadt: [], land: [], feld: [] };
  const page = { url: '/praxis/x/', title: 'BENN – Neue Nachbarschaften', facets, passages: [] };
  const chapter = { ...page, facets: { ...facets, art: ['Kapitel'] } };
  expect(namesAsked([page, chapter]).map(({ query }) => query)).toEqual([
    'BENN – Neue Nachbarschaften',
    'BENN',
    'Neue Nachbarschaften',
  ]);
});
