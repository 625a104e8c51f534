import { expect, test } from 'vitest';
import { runningHeads } from './running-heads.ts';

type Part = Parameters<typeof runningHeads>[0][number];

const part = (kind: Part['kind'], titles: string[]): Part => ({
  kind,
  texts: titles.map((title, index) => ({ prefix: `x${index + 1}`, title })),
});

test('a chapter has pages of its own with its title at their head, other parts the name of the part', () => {
  const parts = [part('chapters', ['1 „Eins“', 'Sagt "a\\b"']), part('terms', ['Fonds'])];
  const css = runningHeads(parts);
  expect(css).toContain('@page x1{@top-left{content:"Kapitel"}@top-right{content:"1 „Eins“"}}');
  expect(css).toContain(String.raw`@top-right{content:"Sagt \"a\\b\""}`);
  expect(css).toContain('#druck-kapitel{page:x1}');
  expect(css).toContain('@page glossar{@top-left{content:"Glossar"}');
  expect(css).not.toContain('Fonds');
});
