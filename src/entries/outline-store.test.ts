import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from './read.ts';
import { outlineOf } from './outline.ts';
import { OutlineStore } from './outline-store.ts';

const TEXT = 'Ein **Satz** mit [Link](praxis:x).';

/** A project with code that parses and a place to keep things. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'outlines-'));
  for (const folder of ['src/entries/grammar', 'src/lib', 'node_modules'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'src/entries/outline.ts'), 'one');
  return root;
}

function keep(root: string, text = TEXT): void {
  const store = new OutlineStore(root);
  store.set(text, outlineOf(text));
  store.save();
}

test('what one command has parsed, the next one knows', () => {
  const root = project();
  keep(root);
  expect(new OutlineStore(root).get(TEXT)).toEqual(outlineOf(TEXT));
  expect(new OutlineStore(root).get(`${TEXT} `)).toBeUndefined();
});

test('all is forgotten when the code that parses changes', () => {
  const root = project();
  keep(root);
  writeFileSync(join(root, 'src/entries/outline.ts'), 'two');
  expect(new OutlineStore(root).get(TEXT)).toBeUndefined();
});

test('a text that nobody asks for any more is forgotten', () => {
  const root = project();
  keep(root);
  keep(root, 'Ein anderer Text.');
  expect(new OutlineStore(root).get(TEXT)).toBeUndefined();
});

test('a fault is found again each time', () => {
  const root = project();
  keep(root, '<Kasten titel="x">');
  expect(new OutlineStore(root).get('<Kasten titel="x">')).toBeUndefined();
});

test('where nothing can be kept, nothing happens', () => {
  const root = project();
  writeFileSync(join(root, 'node_modules/.cache'), '');
  expect(() => {
    keep(root);
  }).not.toThrow();
  expect(new OutlineStore(root).get(TEXT)).toBeUndefined();
});

test('texts of the edition come back as they were', () => {
  const texts = readContent(process.cwd())
    .files.map(({ text }) => text)
    .filter((_, index) => index % 5 === 0);
  for (const text of texts) {
    const outline = outlineOf(text);
    if (outline.fault) continue;
    expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
  }
  expect(texts.length).toBeGreaterThan(50);
});
