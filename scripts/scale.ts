/**
 * Builds editions many times as large and says how time and memory grow.
 *
 *   npm run scale [-- 1,10,100]
 *
 * What is measured: the whole build, and the most memory that Node held at a time; that of the index comes on top.
 */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../src/entries/read.ts';
import { buildableSite, PROJECT } from '../src/testing/astro-build.ts';
import { growContent } from '../src/testing/scaled-content.ts';
import { numbersIn } from './refuse.ts';

interface Measure {
  pages: number;
  seconds: number;
  megabytes: number;
}

const MEMORY = 'speicher.txt';

/** Leaves behind how much memory the process held at most, in kB. */
const PROBE = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync('${MEMORY}',String(process.resourceUsage().maxRSS)))`;

async function measured(times: number): Promise<Measure> {
  const site = buildableSite();
  const content = join(site.root, 'content');
  rmSync(content, { recursive: true });
  cpSync(join(PROJECT, 'content'), content, { recursive: true });
  growContent(site.root, readContent(site.root).files, times);
  const started = performance.now();
  const { status, output } = await site.build({ NODE_OPTIONS: `--import "${PROBE}"` });
  const seconds = (performance.now() - started) / 1000;
  const memory = join(site.root, MEMORY);
  const kilobytes = existsSync(memory) ? Number(readFileSync(memory, 'utf8')) : NaN;
  site.dispose();
  if (status !== 0) throw new Error(`${times}×: Der Bau scheiterte.\n${output.slice(-3000)}`);
  const pages = Number(/(\d+) Seiten geprüft/u.exec(output)?.[1]);
  return { pages, seconds, megabytes: kilobytes / 1024 };
}

const [sizes = '1,10'] = process.argv.slice(2);
let before: Measure | undefined;
for (const times of numbersIn(sizes, 'npm run scale -- 1,10,100')) {
  const now = await measured(times);
  const { pages, seconds, megabytes } = now;
  const each = (seconds * 1000) / pages;
  const growth = before
    ? `; gegen vorher ${(pages / before.pages).toFixed(1)}× Seiten, ${(seconds / before.seconds).toFixed(1)}× Zeit, ${(megabytes / before.megabytes).toFixed(1)}× Speicher`
    : '';
  console.log(
    `${times}×: ${pages} Seiten, ${seconds.toFixed(1)} s (${each.toFixed(0)} ms je Seite), ${megabytes.toFixed(0)} MB${growth}`,
  );
  before = now;
}
