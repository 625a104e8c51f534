import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLocked, releaseLock, takeLock, type Holder } from './lock-file.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sperre-'));
  lock = join(folder, '.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const held = (holder: Partial<Holder>) => {
  const all = { pid: 1, host: hostname(), born: '', since: 0, ...holder };
  writeFileSync(lock, JSON.stringify(all));
};
/** The number of a process that has just ended. */
const deadProcess = () => spawnSync(process.execPath, ['--version']).pid;

test('a lock that nobody holds is taken, and given back', () => {
  expect(takeLock(lock)).toBeUndefined();
  expect(isLocked(lock)).toBe(true);
  releaseLock(lock);
  expect(existsSync(lock)).toBe(false);
});

test('a lock of a living process is left to it', () => {
  held({ pid: process.ppid });
  expect(takeLock(lock)).toMatchObject({ pid: process.ppid });
  releaseLock(lock);
  expect(existsSync(lock)).toBe(true);
});

test.each([
  ['of a process that has died', () => ({ pid: deadProcess() })],
  ['of a process whose number another one has now', () => ({ pid: process.ppid, born: 'x 1' })],
])('a lock %s is taken over', (_, holder) => {
  held(holder());
  expect(isLocked(lock)).toBe(false);
  expect(takeLock(lock)).toBeUndefined();
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
});

test('a lock of another machine is left alone, for nobody knows', () => {
  held({ pid: deadProcess(), host: 'anderswo' });
  expect(takeLock(lock)).toMatchObject({ host: 'anderswo' });
});

test('a lock without a word in it is one that is being written, or the rest of one', () => {
  writeFileSync(lock, '');
  expect(takeLock(lock)).toBeDefined();
  utimesSync(lock, 0, 0);
  expect(takeLock(lock)).toBeUndefined();
});

test('a folder that cannot be written to is told by the system', () => {
  expect(() => takeLock(join(folder, 'gibt-es-nicht/.lock'))).toThrow('ENOENT');
});
