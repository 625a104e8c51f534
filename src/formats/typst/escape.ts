/**
 * Writes a text as Typst markup, in which no sign means more than itself.
 *
 * markup('#1: 50 % [*]') // => '\\#1\\: 50 \\% \\[\\*\\]'
 */
export const markup = (text: string): string =>
  text.replace(/[!-/:-@[-`{-~]/gu, '\\$&').replace(/[\n\r\t]+/gu, ' ');

/** Writes a text as a string of Typst's code mode. */
export const string = (text: string): string =>
  `"${text.replace(/["\\]/gu, '\\$&').replaceAll('\n', '\\n')}"`;
