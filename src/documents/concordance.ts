import type { PrintedPage } from '../edition/concordance.ts';
import type { Link } from '../edition/edition.ts';
import { plain } from '../formats/document/from-markdown.ts';
import { text, type Inline, type Table } from '../formats/document/tree.ts';
import { LABELS } from '../strings.ts';

/** The printed pages of the report with what corresponds to each. */
export function concordanceTable(pages: readonly PrintedPage[]): Table {
  const { page, chapter, entries } = LABELS.concordance;
  return {
    type: 'table',
    head: [page, chapter, entries].map(plain),
    rows: pages.map((each) => [
      [text(String(each.page))],
      each.chapter ? [linkTo(each.chapter)] : [],
      each.entries.flatMap((link, index) => [...(index > 0 ? [text(', ')] : []), linkTo(link)]),
    ]),
    hasRowHeads: true,
    align: ['right', 'left', 'left'],
  };
}

const linkTo = ({ title, href }: Link): Inline => ({ type: 'link', href, children: plain(title) });
