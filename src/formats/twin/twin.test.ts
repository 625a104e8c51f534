import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { twinOf } from './twin.ts';

const page = (main: string, head = '<link rel="alternate" type="text/markdown" href="index.md">') =>
  parse(`<!doctype html><head>${head}</head><body><p>Kopf</p><main>${main}</main></body>`);
const bodyOf = (main: string) =>
  twinOf({ document: page(main), address: '/praxis/x/' })!.split('---\n\n')[1]!;

test('title, edition and address stand in the head', () => {
  const twin = twinOf(
    { document: page('<h1>A * „B“</h1>'), address: '/praxis/x/' },
    'https://example.org/studie/',
  );
  expect(twin).toBe(
    '---\ntitle: "A * „B“"\nedition: "Willkommensinitiativen, 2026"\naddress: "https://example.org/studie/praxis/x/"\n---\n\n# A \\* „B“\n',
  );
});

test('a page that names no twin has none', () => {
  expect(twinOf({ document: page('<h1>A</h1>', ''), address: '/x/' })).toBeUndefined();
});

test.each([
  ['headings and paragraphs', '<h2>A</h2><p>b <strong> c </strong>d</p>', '## A\n\nb **c** d\n'],
  ['loose words are a paragraph', '<div>a <b>b</b><p>c</p>d</div>', 'a **b**\n\nc\n\nd\n'],
  [
    'links',
    '<p><a href="../x/">[x]</a> <a href="a b(c)">y</a></p>',
    '[\\[x\\]](../x/) [y](<a%20b(c)>)\n',
  ],
  [
    'signs of Markdown are text',
    '<p>1. a_b * <b>`c`</b></p><p># x</p>',
    '1\\. a\\_b \\* **\\`c\\`**\n\n\\# x\n',
  ],
  [
    'lists within lists',
    '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    '3. a\n\n   - b\n4. c\n',
  ],
  [
    'names and what is said of them',
    '<dl><div><dt>A</dt><dd><ul><li>b</li><li>c</li></ul></dd></div></dl>',
    '- **A:** b; c\n',
  ],
  [
    'tables',
    '<table><caption>T</caption><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>x<ul><li>y</li></ul></td></tr></table>',
    '**T**\n\n| A | B |\n| --- | --- |\n| 1\\|2 | x y |\n',
  ],
  [
    'notes keep their numbers',
    '<p>a<sup><a data-footnote-ref href="#fn-12">12</a></sup></p><ol><li id="fn-12"><p>b <a data-footnote-backref href="#">↑</a></p></li></ol>',
    'a[^12]\n\n[^12]: b\n',
  ],
  [
    'quotations and code',
    '<blockquote><p>a</p><p>b</p></blockquote><pre>c</pre>',
    '> a\n> \n> b\n\n    c\n',
  ],
  [
    'several things that are said of one name stay apart',
    '<dl><dt>A</dt><dd>b</dd><dd></dd><dd>c</dd><dt>D</dt><dd>e</dd></dl>',
    '- **A:** b; c\n- **D:** e\n',
  ],
  ['folded parts are open', '<details><summary>A</summary><p>b</p></details>', '**A**\n\nb\n'],
  [
    'what a script fills, what is only for the screen, and previews of other pages are left out',
    '<p>S. 4 <a class="button on-screen" href="#z">Zitieren</a></p><details class="keep"><summary>Merken</summary> </details><div id="vorschau-1" popover class="preview"><p><b>X</b> y</p></div><ol><li id="fn-2"><div id="note-2" popover>a</div></li></ol>',
    'S. 4\n\n[^2]: a\n',
  ],
  [
    'ways around, fields and pictures are left out',
    '<nav>n</nav><form>f</form><svg><text>s</text></svg><p hidden>h</p><span data-form="/x">PDF</span><p class="moved">m</p><p>a</p>',
    'a\n',
  ],
])('%s', (_, html, markdown) => {
  expect(bodyOf(html)).toBe(markdown);
});
