import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack, unpack } from './signed-file.ts';

test('what is packed can be unpacked', () => {
  expect(unpack({ path: 'a', content: pack('Text') }).toString()).toBe('Text');
});

test.each([
  ['no gzip', Buffer.from('Text'), 'keine gzip-Datei'],
  ['another signature', gzipSync('pagefind_xyzText'), '„pagefind_xyz“ am Anfang'],
  ['nothing in it', gzipSync(''), '„“ am Anfang'],
])('a file with %s stops the build and says what it found', (_, content, found) => {
  expect(() => unpack({ path: 'fragment/de_1', content })).toThrow(found);
  expect(() => unpack({ path: 'fragment/de_1', content })).toThrow('pagefind/fragment/de_1');
});
