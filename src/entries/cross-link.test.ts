import { describe, expect, test } from 'vitest';
import { KIND_NAMES, type Kind } from './kinds.ts';
import { parseCrossLink, resolveCrossLink, type Targets } from './cross-link.ts';

const targets = {
  ...(Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map()])) as Record<
    Kind,
    Map<string, string>
  >),
  practices: new Map([
    ['hamburg-ombudsstelle', 'hamburg-ombudsstelle'],
    ['koeln-ak-politik', 'koeln-ak-politik'],
  ]),
  chapters: new Map([
    ['6-2-vernetzung', '6-2-vernetzung'],
    ['6.2', '6-2-vernetzung'],
  ]),
  figures: new Map([
    ['abb-03', 'abb-03'],
    ['tab-1', 'tab-1'],
  ]),
} satisfies Targets;

const resolve = (url: string) => resolveCrossLink(parseCrossLink(url)!, targets);

describe('parsing', () => {
  test('a cross-link falls into scheme, name and section', () => {
    expect(parseCrossLink('kapitel:6.2#foerderung')).toEqual({
      scheme: 'kapitel',
      name: '6.2',
      fragment: 'foerderung',
    });
  });

  test('a cross-link without a section has an empty one', () => {
    expect(parseCrossLink('praxis:hamburg-ombudsstelle')).toMatchObject({ fragment: '' });
  });

  test.each(['https://example.org/', 'mailto:a@example.org', '#oben', '/praxis/', 'praxis:'])(
    '%s is no cross-link',
    (url) => {
      expect(parseCrossLink(url)).toBeNull();
    },
  );
});

describe('looking up', () => {
  test('a known target comes with its address', () => {
    expect(resolve('praxis:hamburg-ombudsstelle')).toMatchObject({
      ok: true,
      address: '/praxis/hamburg-ombudsstelle/',
    });
  });

  test('a chapter is known by its number too', () => {
    expect(resolve('kapitel:6.2#foerderung')).toMatchObject({
      ok: true,
      address: '/kapitel/6-2-vernetzung/#foerderung',
    });
  });

  test.each(['abb:3', 'abb:03', 'abb:abb-03'])('%s means the entry abb-03', (url) => {
    expect(resolve(url)).toMatchObject({ ok: true, kind: 'figures', id: 'abb-03' });
  });

  test('tab:1 means the entry tab-1', () => {
    expect(resolve('tab:1')).toMatchObject({ ok: true, id: 'tab-1' });
  });

  test('a misspelt name comes back with the one that was meant', () => {
    expect(resolve('praxis:hamburg-ombutsstelle')).toEqual({
      ok: false,
      kind: 'practices',
      suggestions: ['hamburg-ombudsstelle'],
    });
  });

  test('a name like no other comes back without suggestions', () => {
    expect(resolve('praxis:xyz')).toMatchObject({ ok: false, suggestions: [] });
  });
});
