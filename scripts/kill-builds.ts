/**
 * Kills the build of the small edition at random moments and says what stood in `dist/` afterwards: always the edition
 * before or the new one.
 *
 *   npm run test:kills [-- TIMES SEED]
 */
import { buildableSite } from '../src/testing/astro-build.ts';
import { killBuilds } from '../src/testing/killed-builds.ts';
import { numbersIn } from './refuse.ts';

const [times = 20, seed = 1] = process.argv
  .slice(2)
  .flatMap((word) => numbersIn(word, 'npm run test:kills -- ANZAHL ZUFALL'));
const site = buildableSite();
const { kills, isSound } = await killBuilds(site, { times, seed });
site.dispose();
for (const { at, outcome } of kills) console.log(`${String(at).padStart(6)} ms  ${outcome}`);
console.log(`Der nächste Bau: ${isSound ? 'gelingt, Byte für Byte wie von Grund auf' : 'falsch'}`);
const isWhole = kills.every(({ outcome }) => outcome === 'old' || outcome === 'new');
if (!isWhole || !isSound) process.exitCode = 1;
