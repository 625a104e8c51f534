import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test('an entry with a page of its own has an address with a trailing slash', () => {
  expect(addressOf('practices', 'hamburg-ombudsstelle')).toBe('/praxis/hamburg-ombudsstelle/');
});

test('an entry on a shared page is reached by its fragment', () => {
  expect(addressOf('terms', 'helferkreis')).toBe('/glossar/#helferkreis');
});

test('a section is added behind the slash', () => {
  expect(addressOf('chapters', '6-modelle', 'foerderung')).toBe('/kapitel/6-modelle/#foerderung');
});

test('an editorial page lies directly below the root', () => {
  expect(addressOf('pages', 'ueber')).toBe('/ueber/');
});
