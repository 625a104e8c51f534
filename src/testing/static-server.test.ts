import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from './fixture-site.ts';
import { mimeOf, serveFolder, type ServerRules } from './static-server.ts';

let folder: string;

beforeAll(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'praxis'));
  writeFileSync(join(folder, 'index.html'), 'start');
  writeFileSync(join(folder, 'praxis/index.html'), 'praxis');
  writeFileSync(join(folder, 'seite.html'), 'seite');
  writeFileSync(join(folder, '404.html'), 'nicht da');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Asks a server with the given rules below /a/b/ and describes its answer. */
async function ask(path: string, rules: ServerRules = 'plain', method = 'GET') {
  const server = await serveFolder(folder, { base: '/a/b/', rules });
  const response = await fetch(`${server.origin}${path}`, { method, redirect: 'manual' });
  const answer = {
    status: response.status,
    body: await response.text(),
    location: response.headers.get('location'),
    missed: server.missed,
  };
  await server.close();
  return answer;
}

test('a folder is answered with its index', async () => {
  expect(await ask('/a/b/praxis/')).toMatchObject({ status: 200, body: 'praxis' });
});

test('a folder without its slash is redirected, the question kept', async () => {
  expect(await ask('/a/b/praxis?q=1')).toMatchObject({ status: 301, location: '/a/b/praxis/?q=1' });
});

test.each(['/', '/a/', '/praxis/', '/a/bb/'])(
  'outside of its folder (%s) nothing answers',
  async (path) => {
    expect(await ask(path, 'nginx')).toMatchObject({ status: 404, body: '404\n', missed: [path] });
  },
);

test.each(['/a/b/..%2f..%2fetc/passwd', '/a/b/%E0%A4%A'])('%s leads nowhere', async (path) => {
  expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
});

test('only the header is sent when only the header is asked for', async () => {
  expect(await ask('/a/b/', 'plain', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('nothing can be written', async () => {
  expect(await ask('/a/b/', 'plain', 'POST')).toMatchObject({ status: 405 });
});

describe('what is not there', () => {
  test.each([
    ['plain', '404\n'],
    ['nginx', 'nicht da'],
    ['github-pages', 'nicht da'],
  ] as const)('is answered by %s rules in their own way', async (rules, body) => {
    expect(await ask('/a/b/tief/unten/', rules)).toMatchObject({ status: 404, body });
  });
});

test('only GitHub Pages finds a page without its ending', async () => {
  expect((await ask('/a/b/seite', 'github-pages')).body).toBe('seite');
  expect((await ask('/a/b/seite', 'nginx')).status).toBe(404);
});

test.each([
  ['x.wasm', 'application/wasm'],
  ['X.WOFF2', 'font/woff2'],
  ['wasm.de.pagefind', 'application/octet-stream'],
  ['a.js', 'text/javascript; charset=utf-8'],
])('%s is sent as %s', (file, type) => {
  expect(mimeOf(file)).toBe(type);
});
