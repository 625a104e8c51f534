import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearUp, outputFolders, putInPlace, type OutputFolders } from './output-folders.ts';

let root: string;
let folders: OutputFolders;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ordner-'));
  folders = outputFolders(root, 'dist');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const make = (name: keyof OutputFolders, text: string) => {
  mkdirSync(folders[name]);
  writeFileSync(join(folders[name], 'index.html'), text);
};
const text = () => readFileSync(join(folders.final, 'index.html'), 'utf8');
const left = () => (['next', 'old', 'gone'] as const).filter((name) => existsSync(folders[name]));

test('a finished build takes the place of the edition before', () => {
  make('final', 'alt');
  make('next', 'neu');
  putInPlace(folders);
  expect([text(), left()]).toEqual(['neu', []]);
});

test('the first build needs no edition before it', () => {
  make('next', 'neu');
  putInPlace(folders);
  expect([text(), left()]).toEqual(['neu', []]);
});

test('where the new one cannot be put in place, the edition before stays', () => {
  make('final', 'alt');
  expect(() => {
    putInPlace(folders);
  }).toThrow('ENOENT');
  expect([text(), left()]).toEqual(['alt', []]);
});

test('after a death between the two steps the edition before comes back', () => {
  make('old', 'alt');
  make('next', 'neu');
  clearUp(folders);
  expect([text(), left()]).toEqual(['alt', []]);
});

test('after a death in the middle of clearing away the new edition stays', () => {
  make('final', 'neu');
  make('gone', 'halb');
  make('old', 'alt');
  clearUp(folders);
  expect([text(), left()]).toEqual(['neu', []]);
});
