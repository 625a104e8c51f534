import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as moment } from 'node:timers/promises';
import { fingerprint, startBuild, type BuildableSite } from './astro-build.ts';

/** What stood in `dist/` after a build was killed. */
type Outcome = 'old' | 'new' | 'none' | 'broken';

export interface Kill {
  /** When the build was killed, in milliseconds after its start. */
  at: number;
  outcome: Outcome;
}

const PRACTICE = 'content/praxis/hamburg-ombudsstelle.mdx';
const TEXTS = ['Es gab Streit', 'Es gab Ärger'] as const;

type State = Record<string, string>;

/**
 * Builds two states of a small edition by turns and kills each build, with all its processes, at a random moment; every
 * second one in the last fifth, where the folders change places. Nothing is cleared away in between. In the end one
 * more build must succeed and give the files that a build from scratch gives.
 */
export async function killBuilds(site: BuildableSite, { times = 20, seed = 1 } = {}) {
  const states: State[] = [];
  let duration = 0;
  for (const index of [0, 1]) {
    const started = performance.now();
    states.push(await wholeBuild(site, index));
    duration = performance.now() - started;
  }
  const random = randomNumbers(seed);
  const kills: Kill[] = [];
  for (let round = 0; round < times; round++) {
    const share = round % 2 === 0 ? random() : 0.8 + 0.25 * random();
    kills.push(await killedBuild(site, states, round % 2, Math.round(duration * share)));
  }
  const last = await wholeBuild(site, times % 2);
  return { kills, isSound: same(last, states[times % 2]) };
}

async function wholeBuild(site: BuildableSite, index: number): Promise<State> {
  write(site, index);
  const { status, output } = await site.build();
  if (status !== 0) throw new Error(`Ein Bau scheiterte:\n${output}`);
  return distOf(site) ?? {};
}

async function killedBuild(
  site: BuildableSite,
  states: readonly State[],
  index: number,
  at: number,
): Promise<Kill> {
  write(site, index);
  const before = distOf(site);
  const child = startBuild(site.root);
  child.stdout.resume();
  child.stderr.resume();
  const closed = once(child, 'close');
  await Promise.race([moment(at), closed]);
  if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
  await closed;
  return { at, outcome: outcomeOf(distOf(site), before, states[index]) };
}

function outcomeOf(now: State | undefined, before?: State, built?: State): Outcome {
  if (!now) return 'none';
  if (same(now, built)) return same(now, before) ? 'old' : 'new';
  return same(now, before) ? 'old' : 'broken';
}

function write(site: BuildableSite, index: number): void {
  const text = site.read(PRACTICE);
  site.write(PRACTICE, text.replace(TEXTS[1 - index] ?? '', TEXTS[index] ?? ''));
}

const distOf = ({ root }: BuildableSite): State | undefined =>
  existsSync(join(root, 'dist')) ? fingerprint(join(root, 'dist')) : undefined;

const same = (a: State | undefined, b: State | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

/** Park and Miller's generator: numbers from 0 to 1 that are the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
