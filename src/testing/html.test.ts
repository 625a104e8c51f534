import { expect, test } from 'vitest';
import { tagsOf, readableText } from './html.ts';

const inBody = (html: string) =>
  tagsOf(html).filter(({ name }) => !/^(?:html|head|body)$/u.test(name));

test('elements are listed with their attributes, whatever their quotes', () => {
  const [tag] = inBody(`<a href="/x/?a=1&amp;b=2" class='big' data-x=y hidden>`);
  expect([...(tag?.attributes ?? [])]).toEqual([
    ['href', '/x/?a=1&b=2'],
    ['class', 'big'],
    ['data-x', 'y'],
    ['hidden', ''],
  ]);
});

test('a greater-than sign within an attribute ends no tag', () => {
  expect(inBody('<p title="a > b"><em>').map(({ name }) => name)).toEqual(['p', 'em']);
});

test('comments, scripts and styles hold no elements', () => {
  const html = '<!-- <a> --><p></p><script>"<b>"</script><style>i>u{}</style>';
  expect(inBody(html).map(({ name }) => name)).toEqual(['p', 'script', 'style']);
});

test('text is what a reader sees', () => {
  const text = readableText(
    '<p>Stra&szlig;e &amp; S.&nbsp;<b>12</b> &#8222;&#x201C;</p><script>x</script>',
  );
  expect(text.replace(/ +/gu, ' ').trim()).toBe('Straße & S.\u00A0 12 „“');
});
