import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { textOf } from './text-of.ts';

const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

test('the text of an element includes that of the elements within', () => {
  expect(
    textOf(element('h2', text('Die '), element('em', text('Förderung')), text(' der Stadt'))),
  ).toBe('Die Förderung der Stadt');
});

test('footnote marks do not count', () => {
  expect(textOf(element('h2', text('Förderung'), element('sup', element('a', text('12')))))).toBe(
    'Förderung',
  );
});

test('an empty element has an empty text', () => {
  expect(textOf(element('h2'))).toBe('');
});
