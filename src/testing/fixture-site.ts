import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the small edition of `fixture/` in a folder of its own, to be changed at will; gone after the test. */
export interface FixtureSite {
  root: string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  /** Replaces a text that must be there. */
  edit: (path: string, from: string, to: string) => void;
  rename: (from: string, to: string) => void;
  remove: (path: string) => void;
  /** Line (from 1) on which a text first stands. */
  lineOf: (path: string, text: string) => number;
}

/** Copies the content of the fixture into a temporary folder. Must be called within a test. */
export function fixtureSite(): FixtureSite {
  const root = temporaryFolder();
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  cpSync(join(import.meta.dirname, 'fixture/content'), join(root, 'content'), { recursive: true });
  return siteAt(root);
}

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'ausgabe-'));

export function siteAt(root: string): FixtureSite {
  const at = (path: string) => join(root, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const edit = (path: string, from: string, to: string) => {
    if (!read(path).includes(from))
      throw new Error(`${path} enthält „${from}“ nicht: Die Probe ändert nichts.`);
    write(
      path,
      read(path).replace(from, () => to),
    );
  };
  const lineOf = (path: string, text: string) =>
    read(path)
      .split('\n')
      .findIndex((row) => row.includes(text)) + 1;
  const rename = (from: string, to: string) => {
    renameSync(at(from), at(to));
  };
  return {
    root,
    read,
    write,
    edit,
    rename,
    remove: (path) => {
      rmSync(at(path), { recursive: true });
    },
    lineOf,
  };
}
