import { expect, test } from 'vitest';
import { decodeEntities, tagsOf, textOf } from './html.ts';

test('tags are listed with their attributes, whatever their quotes', () => {
  const [tag] = tagsOf(`<a href="/x/?a=1&amp;b=2" class='big' data-x=y hidden>`);
  expect([...(tag?.attributes ?? [])]).toEqual([
    ['href', '/x/?a=1&b=2'],
    ['class', 'big'],
    ['data-x', 'y'],
    ['hidden', ''],
  ]);
});

test('a greater-than sign within an attribute ends no tag', () => {
  expect(tagsOf('<p title="a > b"><em>').map(({ name }) => name)).toEqual(['p', 'em']);
});

test('comments, scripts and styles hold no tags', () => {
  expect(
    tagsOf('<!-- <a> --><script>"<b>"</script><style>i>u{}</style>').map(({ name }) => name),
  ).toEqual(['script', 'style']);
});

test('text is what a reader sees', () => {
  expect(
    textOf('<p>Stra&szlig; &amp; S.&nbsp;<b>12</b></p><script>x</script>')
      .replace(/ +/gu, ' ')
      .trim(),
  ).toBe('Stra&szlig; & S.\u00A0 12');
});

test('entities become characters', () => {
  expect(decodeEntities('&#8222;&#x201C;&quot;')).toBe('„“"');
});
