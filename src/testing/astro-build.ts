import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { siteAt, temporaryFolder, type FixtureSite } from './fixture-site.ts';

export const PROJECT = join(import.meta.dirname, '../..');

export interface BuildResult {
  status: number | null;
  /** What the build printed, without colours. */
  output: string;
}

/** Runs `astro build` in a folder, away from the variables of the test runner. */
export function astroBuild(
  root: string,
  variables: Record<string, string> = {},
): Promise<BuildResult> {
  const child = startBuild(root, variables);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => {
      done({ status, output: stripVTControlCharacters(Buffer.concat(parts).toString('utf8')) });
    });
  });
}

/** The variables of this process without those of the test runner, and with others of their own. */
export function cleanEnvironment(
  variables: Record<string, string> = {},
): Record<string, string | undefined> {
  const own = ['NODE_ENV', 'VITEST', 'SITE_URL'];
  const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
  return {
    ...Object.fromEntries(inherited),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    ...variables,
  };
}

/** How much of the memory a build may take, as in `npm run build`; Node by itself stops at 4 GB. */
const MEMORY = '--max-old-space-size-percentage=60';

/** Starts `astro build` in a group of processes of its own, so that all of them can be killed at once. */
export function startBuild(root: string, variables: Record<string, string> = {}) {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [MEMORY, astro, 'build'], {
    cwd: root,
    env: cleanEnvironment(variables),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `npm run formats` in a folder whose site is built. */
export function makeForms(root: string, variables: Record<string, string> = {}): BuildResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/formats.ts'], {
    cwd: root,
    env: cleanEnvironment(variables),
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

export interface BuildableSite extends FixtureSite {
  build: (variables?: Record<string, string>) => Promise<BuildResult>;
  /** Puts content and program back as they were. */
  reset: () => void;
  dispose: () => void;
}

const PROGRAM = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Sets up the small edition under the real program and configuration; caches stay in its own folder. */
export function buildableSite(root = temporaryFolder()): BuildableSite {
  linkModules(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  const reset = () => {
    for (const name of [...PROGRAM, 'content'])
      rmSync(join(root, name), { recursive: true, force: true });
    for (const name of PROGRAM)
      cpSync(join(PROJECT, name), join(root, name), { recursive: true, filter: isProgram });
    cpSync(join(import.meta.dirname, 'fixture/content'), join(root, 'content'), {
      recursive: true,
    });
  };
  reset();
  const dispose = () => {
    rmSync(root, { recursive: true, force: true });
  };
  return { ...siteAt(root), build: (variables) => astroBuild(root, variables), reset, dispose };
}

const isProgram = (path: string) =>
  !path.endsWith('.test.ts') && !relative(PROJECT, path).startsWith(join('src', 'testing'));

/** Links every package, so that Astro's and Vite's caches in `node_modules` are not shared. */
function linkModules(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((item) => !/^\.(?:astro|vite|cache)/u.test(item)))
    symlinkSync(join(from, name), join(to, name));
}

/** Describes a folder by its files and their contents, so that two states can be compared. */
export function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  const entries = files.map((item): [string, string] => {
    const path = join(item.parentPath, item.name);
    return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
