import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, inject, test } from 'vitest';
import { readPages } from '../built-site.ts';

const dist = inject('dist');
const at = (path: string) => join(dist, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const pages = readPages(dist);
const twinned = pages.filter(({ html }) => html.includes('type="text/markdown"'));
const byPath = new Map(pages.map((page) => [page.path, page]));

const parser = unified().use(remarkParse).use(remarkGfm);
const wordsIn = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Map(
    Object.entries(Object.groupBy(words, (word) => word)).map(([word, all]) => [
      word,
      all?.length ?? 0,
    ]),
  );
};

/** The words of a page but for ways around it, fields, pictures, previews of other pages and what is not shown. */
function textIn(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text' && 'value' in child) return child.value;
      if (!('tagName' in child)) return '';
      const names = new Set(child.attrs.map(({ name }) => name));
      const isLeftOut = /^(?:nav|form|button|dialog|template|script|svg)$/u.test(child.tagName);
      const isHidden = ['hidden', 'data-form', 'data-footnote-backref'].some((name) =>
        names.has(name),
      );
      const isOther = child.attrs.some(
        ({ name, value }) =>
          (name === 'id' && value.startsWith('vorschau-')) ||
          (name === 'class' && /\b(?:on-screen|keep)\b/u.test(value)),
      );
      return isLeftOut || isHidden || isOther || names.has('aria-hidden')
        ? ' '
        : `${child.tagName === 'sup' ? ' ' : ''}${textIn(child)} `;
    })
    .join('');
}

function mainOf(
  node: DefaultTreeAdapterTypes.ParentNode,
): DefaultTreeAdapterTypes.ParentNode | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const found = child.tagName === 'main' ? child : mainOf(child);
    if (found) return found;
  }
  return undefined;
}

test('every page but those that have moved or are lost has a twin', () => {
  const without = pages.filter((page) => !twinned.includes(page));
  expect(without.every(({ html }) => /http-equiv="refresh"|noindex/u.test(html))).toBe(true);
  expect(twinned.length).toBeGreaterThan(130);
});

test('twins have every word of their pages', () => {
  const lost = twinned.flatMap(({ path, html }) => {
    const tree = parser.parse(read(`${path}index.md`).replace(/^---\n[\s\S]*?\n---\n/u, ''));
    const written = wordsIn(textOf(tree));
    const main = mainOf(parse(html));
    return [...wordsIn(main ? textIn(main) : '')]
      .filter(([word, count]) => (written.get(word) ?? 0) < count)
      .map(([word]) => `${path} ${word}`);
  });
  expect(lost).toEqual([]);
});

/** The text of a tree with a space between its parts, and the numbers of notes. */
function textOf(node: { type: string; children?: unknown[]; label?: string | null }): string {
  if (node.type === 'footnoteReference') return ` ${node.label ?? ''} `;
  if (!node.children) return toString(node);
  const isApart = !/^(?:paragraph|heading|strong|emphasis|link|delete)$/u.test(node.type);
  return (node.children as Parameters<typeof textOf>[0][]).map(textOf).join(isApart ? ' ' : '');
}

test('every address of xref.json leads to a place', () => {
  const { entries } = JSON.parse(read('xref.json')) as { entries: { address: string }[] };
  const lost = entries.filter(({ address }) => {
    const [path = '', id] = address.split('#');
    const page = byPath.get(`/${path}`);
    return !page || (id !== undefined && !page.ids.has(id));
  });
  expect(lost).toEqual([]);
  expect(entries.length).toBeGreaterThan(400);
});

test('every file that linkset.json, RO-Crate and llms.txt name is there', () => {
  const named = [
    ...read('linkset.json').matchAll(/"href": "([^"]+)"/gu),
    ...read('ro-crate-metadata.json').matchAll(/"@id": "(daten\/[^"]+)"/gu),
    ...read('llms.txt').matchAll(/\]\(([^)]+)\)/gu),
  ].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(300);
  expect(named.filter((path) => !existsSync(at(path)))).toEqual([]);
});

test('the whole text has every chapter and term', () => {
  const whole = read('llms-full.txt');
  for (const { path } of twinned.filter(({ path: each }) =>
    /^\/(?:kapitel|staedte)\/[^/]+\/$|^\/glossar\/$/u.test(each),
  ))
    if (!path.includes('vergleich'))
      expect(whole, path).toContain(/^# .*$/mu.exec(read(`${path}index.md`))?.[0]);
});

test('the whole text begins with the report, and its links lead to files from where it lies', () => {
  const whole = read('llms-full.txt');
  expect(whole).toMatch(/^---\ntitle: "Zusammenfassung"/u);
  const links = [
    ...whole.matchAll(/(?<!\\)\]\((?!https?:|mailto:)<?([^\s()<>#?]*)[^\s()<>]*>?\)/gu),
  ];
  const paths = new Set(links.map(([, path = '']) => decodeURIComponent(path)));
  expect(paths.size).toBeGreaterThan(300);
  expect([...paths].filter((path) => !existsSync(at(path)))).toEqual([]);
});
