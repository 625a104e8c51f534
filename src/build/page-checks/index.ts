import { setImmediate as othersTurn } from 'node:timers/promises';
import { addressOf } from '../../entries/address.ts';
import type { Finding } from '../../entries/finding.ts';
import type { Content, SourceFile } from '../../entries/read.ts';
import type { BuiltPage } from '../built-pages.ts';
import { NOT_FOUND } from '../not-found.ts';
import { deadLinks } from './links.ts';
import { faultsOfPage, type PageFault } from './checks.ts';
import { checkedPage, type CheckedPage } from './page.ts';
import { unlinkedPages } from './unlinked.ts';
import { lostWords } from './words.ts';

/**
 * Checks the built pages as readers will see them. A finding names the entry behind the page and the line of its
 * source where the place can be told, else the page. `moved` are the pages that lead elsewhere at once, with where.
 * Between two pages others have their turn.
 */
export async function checkPages(
  pages: readonly Pick<BuiltPage, 'address' | 'document'>[],
  { files }: Pick<Content, 'files'>,
  moved: ReadonlyMap<string, string> = new Map(),
): Promise<Finding[]> {
  const checked: CheckedPage[] = [];
  for (const { address, document } of pages) {
    await othersTurn();
    checked.push({ ...checkedPage(address, document), movedTo: moved.get(address) });
  }
  return findingsIn(checked, files);
}

function findingsIn(pages: readonly CheckedPage[], files: readonly SourceFile[]): Finding[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const entries = new Map(files.map((file) => [addressOf(file.kind, file.id), file]));
  const unlinked = unlinkedPages(pages);
  const told = new Set<string>();
  const isMeant = meantIn(files);
  return pages.flatMap((page) => {
    const entry = entries.get(page.address);
    const faults = [
      ...faultsOfPage(page).filter((fault) => !isMeant(fault)),
      ...(isElsewhere(page) ? [] : deadLinks(page, byAddress)).filter(({ target }) => {
        const isNew = !told.has(target);
        told.add(target);
        return isNew;
      }),
      ...(entry ? lostWords(page, entry) : []),
      ...unlinked.filter(({ address }) => address === page.address),
    ];
    return faults.map((fault) => toFinding(fault, page, entry));
  });
}

/** Links of the page of errors start at the root; where a page leads that has moved is checked with its list. */
const isElsewhere = ({ address, movedTo }: CheckedPage): boolean =>
  address === NOT_FOUND || movedTo !== undefined;

/** Signs of Markdown that an author has escaped (`\[\[so\]\]`) are meant to be seen. */
function meantIn(files: readonly SourceFile[]): (fault: PageFault) => boolean {
  const rows = files.flatMap(({ outline }) =>
    outline.prose
      .filter(({ text, unescaped }) => text !== unescaped)
      .map(({ text }) => spaced(text)),
  );
  return ({ code, clue = '' }) =>
    code === 'seite-markdown' && rows.some((row) => row.includes(spaced(clue)));
}

/** The page has the spaces of German typography, the source those that an author types. */
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function toFinding(
  { clue, code, found, expected, remedy }: PageFault,
  page: CheckedPage,
  entry: SourceFile | undefined,
): Finding {
  const line = entry && clue ? lineOf(entry, clue) : undefined;
  return {
    code,
    found,
    expected,
    file: entry?.path ?? `Seite ${page.address}`,
    ...(line === undefined ? {} : { line }),
    remedy:
      remedy ??
      (entry
        ? 'die Stelle im Eintrag mit der gebauten Seite vergleichen'
        : 'die Vorlage der Seite und die Einträge prüfen, die sie zeigt'),
  };
}

/** The first line of an entry that holds some words, markup left aside. */
function lineOf({ outline, bodyLine, text }: SourceFile, clue: string): number | undefined {
  const row = outline.rows.find((each) => each.text.includes(clue));
  if (row) return bodyLine + row.line - 1;
  const index = text.split('\n').findIndex((each) => each.includes(clue));
  return index === -1 ? undefined : index + 1;
}
