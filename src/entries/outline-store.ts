import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../lib/cache-file.ts';
import type { Outline } from './outline.ts';

/**
 * What has been parsed of texts, kept on disk from one command to the next. A text is known by the hash of all of it,
 * and everything kept is forgotten when a file of the code that parses changes, so that the result never depends on
 * what is kept: only the time does. Where the folder cannot be read or written, nothing is kept.
 */
export class OutlineStore {
  readonly #root: string;
  readonly #version: string;
  readonly #kept: ReadonlyMap<string, string>;
  readonly #used = new Map<string, string>();
  #isNew = false;

  /** Opens the store of a project; `root` is its folder, which holds `node_modules` and `src`. */
  constructor(root: string) {
    this.#root = root;
    this.#version = versionOf(root);
    this.#kept = read(root, this.#version);
  }

  /** Returns what is kept of a text. */
  get(markdown: string): Outline | undefined {
    const key = hashOf(markdown);
    const line = this.#kept.get(key);
    if (line === undefined) return undefined;
    this.#used.set(key, line);
    return JSON.parse(line) as Outline;
  }

  /** Keeps a sound outline; a fault is found again each time. */
  set(markdown: string, outline: Outline): void {
    if (outline.fault) return;
    this.#used.set(hashOf(markdown), JSON.stringify(outline));
    this.#isNew = true;
  }

  /** Writes what this command has used, if there is something new; what nobody asked for is forgotten. */
  save(): void {
    if (!this.#isNew) return;
    const rows = [...this.#used].map(([key, line]) => `${key}\t${line}`);
    writeCacheFile(this.#root, FILE, [this.#version, ...rows].join('\n'));
  }
}

const FILE = 'outlines.tsv';

function read(root: string, version: string): ReadonlyMap<string, string> {
  const [written, ...rows] = String(readCacheFile(root, FILE) ?? '').split('\n');
  if (written !== version) return new Map();
  return new Map(
    rows.map((row) => [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1)]),
  );
}

/** The code that parses: rooms of our own with all that is in them, and the packages, by their lock file. */
const ROOMS = ['src/entries', 'src/lib'];

function versionOf(root: string): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(root, room, name)),
  );
  return hashOf([...files, join(root, 'package-lock.json')].map(contentOf).join('\0'));
}

/** A project without a lock file has the version of its code alone. */
const contentOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64');
