import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildableSite, fingerprint, PROJECT, type BuildableSite } from '../astro-build.ts';
import { temporaryFolder } from '../fixture-site.ts';
import { killBuilds } from '../killed-builds.ts';

let site: BuildableSite;
let dist: Record<string, string>;
const now = () => fingerprint(join(site.root, 'dist'));

beforeAll(async () => {
  site = buildableSite();
  expect((await site.build()).output).toContain('Complete!');
  dist = now();
});
afterAll(() => {
  site.dispose();
});

test('of two builds at once one says that the other is running', async () => {
  const results = await Promise.all([site.build(), site.build()]);
  const failed = results.filter(({ status }) => status !== 0);
  expect(failed).toHaveLength(1);
  expect(failed[0]?.output).toMatch(
    /\.dist-lock {2}\[bau-laeuft\][\s\S]*warten, bis er fertig ist/u,
  );
  expect(failed[0]?.output).not.toMatch(/\bat \S+:\d+:\d+/u);
  expect(now()).toEqual(dist);
  expect(existsSync(join(site.root, '.dist-lock'))).toBe(false);
});

test('builds that are killed leave the edition before or the new one, and nothing to clear away', async () => {
  const { kills, isSound } = await killBuilds(site, { times: 3, seed: 7 });
  expect(kills.filter(({ outcome }) => outcome !== 'old' && outcome !== 'new')).toEqual([]);
  expect(isSound).toBe(true);
  site.reset();
}, 120_000);

test('a file that cannot be read stops the build, and its name is told', async () => {
  const before = now();
  symlinkSync('nirgendwo', join(site.root, 'public/kaputt.txt'));
  const { status, output } = await site.build();
  site.reset();
  expect(status).not.toBe(0);
  expect(output).toMatch(/public\/kaputt\.txt {2}\[datei-unlesbar\]/u);
  expect(now()).toEqual(before);
});

/** Runs a program of the system. */
const run = (program: string, ...words: string[]) =>
  spawnSync(program, words, { encoding: 'utf8' });

/** A volume of a few megabytes; making one takes the rights of an administrator. */
const volume = temporaryFolder();
const isMounted = run('mount', '-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', volume).status === 0;
afterAll(() => {
  if (isMounted) run('umount', volume);
  rmSync(volume, { recursive: true, force: true });
});

/** Fills a volume but for so many kilobytes. */
function fill(folder: string, rest: number): void {
  const [, free = '0'] = run('df', '--output=avail', '-k', folder).stdout.trim().split('\n');
  run('dd', 'if=/dev/zero', `of=${join(folder, 'voll')}`, 'bs=1k', `count=${Number(free) - rest}`);
}

test('a full disk stops the build; the edition before stays', async ({ skip }) => {
  if (!isMounted) skip('ein kleiner Datenträger lässt sich hier nicht einhängen (mount)');
  const small = buildableSite(join(volume, 'ausgabe'));
  mkdirSync(join(small.root, 'dist'));
  writeFileSync(join(small.root, 'dist/index.html'), 'alt');
  fill(volume, 900);
  const { status, output } = await small.build();
  expect(status).not.toBe(0);
  expect(output).toContain('dist  [kein-platz]');
  expect(small.read('dist/index.html')).toBe('alt');
  expect(existsSync(join(small.root, '.dist-next'))).toBe(false);
});

test.each([
  ['an old Node is told which one it takes', '18.1.0', 'Node 18.1.0 ist zu alt'],
  ['the Node of the project is all right', process.versions.node, ''],
])('%s', (_, version, says) => {
  const fake = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`;
  const script = join(PROJECT, 'scripts/require-node.mjs');
  const { stderr, status } = spawnSync(process.execPath, ['--import', fake, script], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  expect(stderr).toContain(says);
  expect(status).toBe(says ? 1 : 0);
});
