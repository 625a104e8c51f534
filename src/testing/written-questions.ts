import { writtenQuestions } from '../search/index/written-questions.ts';
import type { Page } from '../search/query/page-list.ts';
import {
  addPostings,
  packPostings,
  writtenQuestionsOf,
  type WrittenQuestions,
} from '../search/query/written-questions.ts';

/** As many pages without questions stand beside: only where there are many is a word rare. */
const OTHERS = Array.from({ length: 100 }, (_, index) => [`other-${index}`, []] as const);

/** Makes pages of one kind with their written questions, as the build hands them to the browser; nothing is split. */
export function askedPages(
  art: string,
  questions: Readonly<Record<string, readonly string[]>>,
): { pages: Page[]; written: WrittenQuestions } {
  const all = [...Object.entries(questions), ...OTHERS];
  const records = all.map(([, list]) => ({ questions: [...list] }));
  const { postings, totals } = writtenQuestions(records, { split: (word) => [word] });
  const pages = all.map(([url], index) => ({
    url,
    title: url,
    facets: { art: [art], stadt: [], land: [], feld: [] },
    passages: [{ id: url, asked: totals[index] ?? [], near: [] }],
  }));
  const written = writtenQuestionsOf(pages);
  addPostings(written, packPostings(postings));
  return { pages, written };
}
