import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../lib/csp.ts';
import { cacheOf, HEADERS } from '../hosts/rules.ts';
import type { Copy } from './copy.ts';
import { checkHeaders } from './headers.ts';

const COPY: Copy = { url: 'https://example.org/', manifest: { files: {}, redirects: {} } };

/** What is told of one file that is sent with all the headers of the rules and some others. */
function toldOf(path: string, type: string, others: Record<string, string> = {}) {
  const headers = new Headers({ ...HEADERS, 'Content-Type': type, 'Cache-Control': cacheOf(path) });
  for (const [name, value] of Object.entries(others)) headers.set(name, value);
  const { errors, notes } = checkHeaders(COPY, new Map([[path, headers]]));
  return [...errors, ...notes].map(({ code }) => code);
}

test.each([
  ['index.html', 'text/html; charset=utf-8', {}],
  ['index.html', 'text/html', {}],
  ['_astro/x.js', 'application/javascript', {}],
  ['a.csv', 'application/octet-stream', {}],
  ['index.html', 'text/html', { 'Cache-Control': 'no-cache' }],
  [
    'index.html',
    'text/html',
    { 'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'` },
  ],
])('%s as %s with %o is all right', (path, type, others) => {
  expect(toldOf(path, type, others)).toEqual([]);
});

test.each([
  ['index.html', 'text/plain', {}, 'kopie-typ'],
  ['index.html', 'text/html; charset=iso-8859-1', {}, 'kopie-typ'],
  ['_astro/x.js', 'text/plain', {}, 'kopie-typ'],
  ['index.html', 'text/html', { 'X-Content-Type-Options': 'x' }, 'kopie-kopfzeile'],
  ['index.html', 'text/html', { 'Cache-Control': 'max-age=86400' }, 'kopie-dauer'],
  ['_astro/x.css', 'text/css', { 'Cache-Control': 'no-cache' }, 'kopie-dauer'],
])('%s as %s with %o is told as %s', (path, type, others, code) => {
  expect(toldOf(path, type, others)).toEqual([code]);
});

test.each([
  "script-src 'self'",
  "default-src 'none'",
  "frame-ancestors 'none'; default-src 'self'",
])('a policy of the host under which the search would not run is told: %s', (policy) => {
  expect(toldOf('index.html', 'text/html', { 'Content-Security-Policy': policy })).toContain(
    'kopie-csp',
  );
});

test('the same mistake on many pages is told once', () => {
  const answers = new Map(
    ['a.html', 'b.html'].map((path) => [path, new Headers({ 'Content-Type': 'text/plain' })]),
  );
  expect(checkHeaders(COPY, answers).errors).toHaveLength(1);
});
