import { expect, test } from 'vitest';
import { builtPage } from './built-pages.ts';
import { withLinks } from './forms.ts';

const HTML =
  '<!doctype html><p>Vorher <span data-form="/praxis/x/x.pdf">fehlt</span> <span data-form="/praxis/x/x.epub">fehlt</span></p>';
const FILES = new Map([
  ['/praxis/x/x.pdf', { address: '/praxis/x/x.pdf', content: new Uint8Array(1_234_567) }],
]);
const linked = (html: string) =>
  withLinks(builtPage({ path: '', address: '/praxis/x/' }, html), FILES);

test('a page links the files that are there, with format and size, and no others', () => {
  expect(linked(HTML)).toBe(
    '<!doctype html><p>Vorher <span data-form="/praxis/x/x.pdf"><a href="x.pdf">PDF (1,2\u00A0MB)</a></span> <span data-form="/praxis/x/x.epub">fehlt</span></p>',
  );
});

test('a second run changes nothing', () => {
  expect(linked(linked(HTML))).toBe(linked(HTML));
});
