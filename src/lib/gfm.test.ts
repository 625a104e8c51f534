import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkFastGfm } from './gfm.ts';

const fast = unified().use(remarkFastGfm).use(remarkMdx).freeze();
const whole = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Every part of GFM, and the ways to write each address and table with the fewest signs. */
test.each([
  'Wort www.example.org Wort',
  'Wort WWW.example.org',
  'Wort https://example.org/a?b=c Wort',
  'Wort HTTP://example.org',
  String.raw`Wort http\://example.org und www\.example.org`,
  'Wort &#119;ww.example.org und w&#119;w.example.org',
  'Wort post@example.org, mailto:post@example.org',
  'Wort post&commat;example.org, post&#64;example.org',
  String.raw`Wort post\@example.org`,
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  'a | b\n- | -\n1 | 2',
  'a\n:-\n1',
  'a\n-:\n1',
  'a\n:-:\n1',
  'Überschrift\n---\n\nText',
  '~~weg~~ und ~weg~',
  '- [ ] offen\n- [x] erledigt',
  'Wort[^1]\n\n[^1]: Anmerkung',
  '<Kasten titel="a|b">\n\nText {/* x */}\n\n</Kasten>',
])('%j becomes the tree of remark-gfm', (text) => {
  expect(fast.parse(text)).toEqual(whole.parse(text));
});
