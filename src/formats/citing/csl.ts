import { pageRanges } from '../../lib/page-ranges.ts';
import type { CitedWork } from './record.ts';

/** Writes a record as CSL-JSON: a list with one item, indented. */
export function cslJson(work: CitedWork): string {
  const item = {
    id: work.key,
    type: work.type === 'report' ? 'report' : 'chapter',
    title: work.title,
    author: work.authors,
    issued: { 'date-parts': [[Number(work.year)]] },
    'container-title': work.container,
    'collection-title': work.series,
    publisher: work.publisher,
    'publisher-place': work.place,
    page: work.pages.length > 0 ? pageRanges(work.pages) : undefined,
    URL: work.address,
    language: 'de',
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
