import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../entries/read.ts';
import { targetsIn } from '../../entries/content-targets.ts';
import { addressOf } from '../../entries/address.ts';
import { resolveCrossLink } from '../../entries/cross-link.ts';
import type { Kind } from '../../entries/kinds.ts';
import { crossLinksIn } from '../../entries/mentions.ts';
import { PROJECT } from '../astro-build.ts';
import { isForeign, linksOf, readPages, resolveLink } from '../built-site.ts';

interface Link {
  from: string;
  to: string;
  toKind: Kind;
}

const content = readContent(PROJECT);
const { files } = content;
const targets = targetsIn(content);

/** Every cross-link in a text from one entry to another, by their addresses. */
const links: Link[] = files.flatMap(({ kind, id, outline }) =>
  crossLinksIn(outline).flatMap((link) => {
    const target = resolveCrossLink(link, targets);
    if (!target.ok || (target.kind === kind && target.id === id)) return [];
    return [
      { from: addressOf(kind, id), to: addressOf(target.kind, target.id), toKind: target.kind },
    ];
  }),
);

/** What each page links to, sections included. */
const linked = new Map(
  readPages(inject('dist')).map((page) => {
    const found = linksOf(page).map(({ url }) =>
      isForeign(url) ? undefined : resolveLink(page.path, url),
    );
    return [
      page.path,
      new Set(found.flatMap((link) => (link ? [link.path, `${link.path}#${link.fragment}`] : []))),
    ];
  }),
);

const addressesOf = (kind: Kind) =>
  files.filter((file) => file.kind === kind).map(({ id }) => addressOf(kind, id));

test('the texts are closely linked', () => {
  expect(links.length).toBeGreaterThan(1000);
});

describe('every entry with a page of its own', () => {
  test.each(['chapters', 'cities', 'practices'] as const)(
    '(%s) mentions another entry in its text',
    (kind) => {
      const mentioning = new Set(links.map(({ from }) => from));
      expect(addressesOf(kind).filter((address) => !mentioning.has(address))).toEqual([]);
    },
  );

  test.each(['chapters', 'cities', 'practices', 'figures'] as const)(
    '(%s) is mentioned in the text of another entry',
    (kind) => {
      const mentioned = new Set(links.map(({ to }) => to));
      expect(addressesOf(kind).filter((address) => !mentioned.has(address))).toEqual([]);
    },
  );
});

test('every figure leads to the chapter that it belongs to', () => {
  const toChapter = (address: string) =>
    [...(linked.get(address) ?? [])].some((path) => /^\/kapitel\/.+\/$/u.test(path));
  expect(addressesOf('figures').filter((address) => !toChapter(address))).toEqual([]);
});

test('a link in a text is a link on the page', () => {
  const pageOf = (address: string) => address.replace(/#.*/u, '');
  expect(links.filter(({ from, to }) => !linked.get(pageOf(from))?.has(to))).toEqual([]);
});

test('every entry shows who mentions it: a link one way is a link the other way', () => {
  const withPage = links.filter(({ toKind }) =>
    ['chapters', 'cities', 'practices', 'figures'].includes(toKind),
  );
  expect(withPage.filter(({ from, to }) => !linked.get(to)?.has(from))).toEqual([]);
});
