import { expect, test } from 'vitest';
import { printCopy } from './print-copy.ts';

const ENTRIES = new Map([['/kapitel/geld/', { prefix: 'k2', number: '2' }]]);
const copy = (html: string) => printCopy(html, 'k1', ENTRIES, 2);

test('ids and what names them begin with the prefix, headings lie lower', () => {
  expect(copy('<section aria-labelledby="a"><h2 id="a">A</h2></section><a href="#a">x</a>')).toBe(
    '<div><h4 id="k1-a">A</h4></div><a href="#k1-a">x</a>',
  );
});

test('links to printed texts name their number unless they do already', () => {
  expect(copy('<a href="/kapitel/geld/#wo">Geld</a>')).toBe(
    '<a href="#k2">Geld<small> (siehe&nbsp;2)</small></a>',
  );
  expect(copy('<a href="/kapitel/geld/">Kapitel 2</a>')).toBe('<a href="#k2">Kapitel 2</a>');
});

test('links to what is not printed become words; other sites stay', () => {
  expect(copy('<a href="/suche/">Suche</a>')).toBe('<a>Suche</a>');
  expect(copy('<a href="#weg">weiter unten</a>')).toBe('<a>weiter unten</a>');
  expect(copy('<a href="https://example.org/">Seite</a>')).toContain('href="https://example.org/"');
});

test('buttons and panels of the screen go, notes stay', () => {
  expect(
    copy('x<button class="peek"></button><li><div popover class="preview">Note</div></li>'),
  ).toBe('x<li><div class="preview">Note</div></li>');
});
