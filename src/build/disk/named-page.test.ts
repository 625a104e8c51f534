import { expect, test } from 'vitest';
import { namedPage } from './named-page.ts';

test.each([
  ['./', './index.html'],
  ['../praxis/?feld=x#a', '../praxis/index.html?feld=x#a'],
  ['../../#a', '../../index.html#a'],
  ['file:///C:/Ausgabe/praxis/', 'file:///C:/Ausgabe/praxis/index.html'],
])('%s becomes %s', (address, named) => {
  expect(namedPage(address)).toBe(named);
});

test.each(['#a/', '?q=a/', '', 'a.pdf', 'https://example.org/', '//example.org/', 'mailto:a/'])(
  '%s stays',
  (address) => {
    expect(namedPage(address)).toBe(address);
  },
);
