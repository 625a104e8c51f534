import { expect, test } from 'vitest';
import { siteUrl } from './site-url.ts';

test.each([undefined, '', '  '])('without an address (%j) there is none', (value) => {
  expect(siteUrl(value)).toBeUndefined();
});

test('an address gets its trailing slash', () => {
  expect(siteUrl('https://example.org/studie')).toBe('https://example.org/studie/');
});

test('an address that has its slash stays', () => {
  expect(siteUrl('http://example.org/')).toBe('http://example.org/');
});

test.each(['example.org', '/studie/', 'ftp://example.org/'])(
  '%s is refused with an example of what is expected',
  (value) => {
    expect(() => siteUrl(value)).toThrow(
      `gefunden „${value}“, erwartet eine vollständige Adresse wie https://`,
    );
  },
);
