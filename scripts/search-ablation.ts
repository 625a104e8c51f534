/**
 * Says what each number of the ranking is good for, or looks for better ones (`npm run search:fit`).
 *
 *   npm run search:ablation      prints the table of src/search/README.md
 *   npm run search:fit           prints the numbers for src/search/ranking.ts
 *
 * Needs a built `dist/`. Asked are questions in everyday words with the pages that answer them (`development.json`),
 * written questions that are left out of the index, and names of practices and cities: never the questions by which the
 * search is judged.
 */
import { readFileSync } from 'node:fs';
import { readPages } from '../src/build/built-pages.ts';
import { buildSearch, searchRecords } from '../src/build/search-index.ts';
import { readContent } from '../src/entries/read.ts';
import { fitted, namesOf } from '../src/search/quality/fit.ts';
import { namesAsked, withoutSome, type Asked } from '../src/search/quality/left-out.ts';
import { measureOf, type Quality } from '../src/search/quality/reciprocal-rank.ts';
import { offline } from '../src/search/quality/offline.ts';
import { NEUTRAL, RANKING, type Ranking } from '../src/search/ranking.ts';
import { sum } from '../src/lib/sum.ts';
import { startEngine } from '../src/search/ui/engine.ts';
import { requireEdition } from './refuse.ts';

requireEdition('dist');
const { content, left } = withoutSome(readContent(process.cwd()));
using index = offline(await buildSearch(readPages('dist').flatMap(searchRecords), content));
const sets: Record<string, Asked[]> = {
  everyday: JSON.parse(
    readFileSync(new URL('../src/search/quality/development.json', import.meta.url), 'utf8'),
  ) as Asked[],
  'left out': left,
  names: namesAsked((await startEngine(index.files)).pages),
};
const measures = Object.entries(sets).map(([name, questions]) => ({
  name,
  count: questions.length,
  measure: measureOf(index.files, questions),
}));

/** How well the questions of each set are answered with some numbers. */
async function all(ranking: Ranking): Promise<Quality[]> {
  const qualities: Quality[] = [];
  for (const { measure } of measures) qualities.push(await measure(ranking));
  return qualities;
}

/** All sets count alike. */
const mean = (qualities: readonly Quality[]): number =>
  sum(qualities.map(({ reciprocal }) => reciprocal)) / qualities.length;

async function table(): Promise<void> {
  const before = await all(RANKING);
  for (const [index, { name, count }] of measures.entries())
    console.log(`${name}: ${count} questions, ${shown(before[index])}`);
  const heads = ['number', 'value', 'neutral', ...measures.map(({ name }) => name), 'loss'];
  console.log(`\n| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`);
  for (const name of namesOf(RANKING)) {
    const now = await all({ ...RANKING, [name]: NEUTRAL[name] });
    const lost = measures.map(({ count }, index) =>
      Math.round(((before[index]?.first ?? 0) - (now[index]?.first ?? 0)) * count),
    );
    const loss = (mean(before) - mean(now)).toFixed(4);
    console.log(`| ${[`\`${name}\``, RANKING[name], NEUTRAL[name], ...lost, loss].join(' | ')} |`);
  }
}

const shown = (quality?: Quality): string =>
  quality
    ? `${quality.first.toFixed(3)} / ${quality.three.toFixed(3)} (${quality.reciprocal.toFixed(3)})`
    : '';

if (process.argv.includes('--fit'))
  console.log(
    JSON.stringify(
      await fitted(RANKING, async (ranking) => mean(await all(ranking)), console.error),
      null,
      2,
    ),
  );
else await table();
