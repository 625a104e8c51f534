import { expect, test } from 'vitest';
import { isDisguised, isMisread } from './misread.ts';

test.each(['Ã¼', 'ÃŸ', 'â€“', 'Â§'])('%s is a sign in the wrong encoding', (text) => {
  expect(isMisread(text)).toBe(true);
});

test.each(['ü', 'Ab', 'Ö '])('%s is no misread sign', (text) => {
  expect(isMisread(text)).toBe(false);
});

test.each(['ﬁ', '𝐖', 'Ａ'])('%s is another letter in disguise', (letter) => {
  expect(isDisguised(letter)).toBe(true);
});

test.each(['ü', 'ß', 'µ', 'º', 'é'])('%s is a letter of its own', (letter) => {
  expect(isDisguised(letter)).toBe(false);
});
