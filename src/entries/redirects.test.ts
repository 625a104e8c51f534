import { expect, test } from 'vitest';
import { LISTS } from './kinds.ts';
import { redirectsOf } from './redirects.ts';

const read = (...rows: string[]) => redirectsOf({ lists: { [LISTS.redirects]: rows.join('\n') } });
const told = (...rows: string[]) =>
  read(...rows).findings.map(({ line, found, remedy }) => `${line}: ${found} | ${remedy}`);

test('a list of comments alone is a list without redirects', () => {
  expect(read('# nichts')).toEqual({ redirects: [], findings: [] });
});

test('pages, places and files are redirected, and what moves on is followed', () => {
  const rows = ['/a/: /b/', '/b/: /c/', '/d/#x: /a/#y', '/e.csv: /f/g.csv'];
  expect(read('# Umzüge', ...rows).redirects).toEqual([
    { from: '/a/', to: '/c/', line: 2 },
    { from: '/b/', to: '/c/', line: 3 },
    { from: '/d/#x', to: '/c/', line: 4 },
    { from: '/e.csv', to: '/f/g.csv', line: 5 },
  ]);
});

test.each([
  ['/a: /b/', '„/a/“ schreiben'],
  ['https://example.org/A/: /b/', '„/a/“ schreiben'],
  ['/a/index.html: /b/', '„/a/“ schreiben'],
  ['/a/: b', '„/b/“ schreiben'],
  ['/a/: https://example.org/', 'so schreiben'],
  ['/a/:', 'so schreiben'],
  ['/a/: [x]', 'so schreiben'],
  ['- /a/', 'so schreiben'],
  ['/: /b/', 'die Zeile streichen'],
  ['/a/: /b.csv', 'ein anderes Ziel'],
  ['/a.csv: /b.json', 'ein anderes Ziel'],
  ['/a/: /a/', 'eine der Zeilen streichen'],
  ['/a/: /a/#x', 'eine der Zeilen streichen'],
])('%s is told', (row, remedy) => {
  expect(told(row)).toEqual([expect.stringContaining(remedy)]);
});

test('a circle is told with its way', () => {
  expect(told('/a/: /b/', '/b/: /a/')[0]).toContain('1: einen Kreis: /a/ → /b/ → /a/');
});

test('an address that is redirected twice is told by the file', () => {
  expect(read('/a/: /b/', '/a/: /c/').findings).toMatchObject([{ code: 'yaml', line: 2 }]);
});
