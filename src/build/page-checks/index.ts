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

/** Checks pages one by one, and in the end those things that are between them. */
export interface PageChecker {
  add: (page: Pick<BuiltPage, 'address' | 'document'>) => void;
  findings: () => Promise<Finding[]>;
}

/** A page that has been checked by itself, with what is asked of it by others. */
interface Told {
  page: CheckedPage;
  faults: PageFault[];
}

/**
 * Checks the built pages as readers will see them. A finding names the entry behind the page and the line of its
 * source where the place can be told, else the page. `moved` are the pages that lead elsewhere at once, with where. Of
 * a page only its links and places are kept.
 */
export function pageChecker(
  { files }: Pick<Content, 'files'>,
  moved: ReadonlyMap<string, string> = new Map(),
): PageChecker {
  const entries = new Map(files.map((file) => [addressOf(file.kind, file.id), file]));
  const isMeant = meantIn(files);
  const told: Told[] = [];
  return {
    add: ({ address, document }) => {
      const page = { ...checkedPage(address, document), movedTo: moved.get(address) };
      const entry = entries.get(address);
      const faults = faultsOfPage(page).filter((fault) => !isMeant(fault));
      if (entry) faults.push(...lostWords(page, entry));
      told.push({ page: linksOnly(page), faults });
    },
    findings: () => Promise.resolve(findingsIn(told, entries)),
  };
}

function findingsIn(told: readonly Told[], entries: ReadonlyMap<string, SourceFile>): Finding[] {
  const pages = told.map(({ page }) => page);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const unlinked = Map.groupBy(unlinkedPages(pages), ({ address }) => address);
  const known = new Set<string>();
  return told.flatMap(({ page, faults }) => {
    const dead = (isElsewhere(page) ? [] : deadLinks(page, byAddress)).filter(({ target }) => {
      const isNew = !known.has(target);
      known.add(target);
      return isNew;
    });
    return [...faults, ...dead, ...(unlinked.get(page.address) ?? [])].map((fault) =>
      toFinding(fault, page, entries.get(page.address)),
    );
  });
}

/** What is left of a page when it has been checked by itself. */
const linksOnly = (page: CheckedPage): CheckedPage => ({
  ...page,
  texts: [],
  elements: page.elements
    .filter(({ attributes }) => attributes.has('href') || attributes.has('action'))
    .map(({ name, attributes }) => ({
      name,
      text: '',
      source: '',
      attributes: new Map([...attributes].filter(([key]) => key === 'href' || key === 'action')),
    })),
});

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
