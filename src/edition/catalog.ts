import { addressOf } from '../entries/address.ts';
import { KINDS, WITH_SECTIONS, type Kind } from '../entries/kinds.ts';
import { outlineOf, type Outline } from '../entries/outline.ts';
import { pageRanges } from '../lib/page-ranges.ts';
import type { Catalog, CatalogEntry } from '../reading-list/catalog.ts';
import { keptFigure } from '../reading-list/kept-figure.ts';
import { PRACTICE_COMPARISON } from '../strings.ts';
import { edition, type Edition } from './edition.ts';
import { comparedPractices, type ComparedPractice } from './practice-comparison.ts';

/** Kinds of entries that can be kept; sections of those with a text of their own, too. */
const KEPT = ['chapters', 'cities', 'practices', 'figures', 'questions'] as const satisfies Kind[];

/** About three lines: so much of a section is kept with it. */
const MOST_SIGNS = 280;

/** Returns everything that can be kept, by its place from the root of the site. */
export async function catalog(): Promise<Catalog> {
  const all = await edition();
  const compared = new Map((await comparedPractices()).map((row) => [row.card.id, row]));
  return Object.fromEntries(
    KEPT.flatMap((kind) => all.all[kind].flatMap((entry) => placesOf(kind, entry, all, compared))),
  );
}

type Kept = Edition['all'][(typeof KEPT)[number]][number];

function placesOf(
  kind: (typeof KEPT)[number],
  { id, data, body = '' }: Kept,
  { link }: Edition,
  compared: ReadonlyMap<string, ComparedPractice>,
): [string, CatalogEntry][] {
  const { title, href } = link(kind, id);
  const practice = kind === 'practices' ? compared.get(id) : undefined;
  const own: CatalogEntry = {
    kind: KINDS[kind].singular,
    title,
    ...(practice && { within: practice.card.place, facts: factsOf(practice) }),
    ...('series' in data && { facts: keptFigure(data) }),
    summary: 'summary' in data ? data.summary : textIn(body),
    pages: pageRanges(data.source.pages),
  };
  const outline = outlineOf(body);
  const headings = WITH_SECTIONS.has(kind) ? outline.headings : [];
  const sections = headings.map(({ text, slug, line }, index): [string, CatalogEntry] => [
    placeOf(addressOf(kind, id, slug)),
    {
      kind: 'Abschnitt',
      title: text,
      within: title,
      summary: firstWords(outline, line, headings[index + 1]?.line),
      pages: own.pages,
    },
  ]);
  return [[placeOf(href), own], ...sections];
}

/** Places are written without the slash at the root, so that they hold in any folder. */
const placeOf = (href: string): string => href.slice(1);

const textIn = (body: string): string =>
  outlineOf(body)
    .rows.map(({ text }) => text)
    .join(' ');

/** The first paragraph between two lines, at most some sentences of it; nothing where a section begins with another. */
function firstWords({ prose }: Outline, from: number, to = Infinity): string {
  const first = prose.find(
    ({ line, kind }) => kind === 'paragraph' && line > from && line < to,
  )?.block;
  const text = prose
    .filter(({ block }) => block === first)
    .map((row) => row.text)
    .join(' ');
  const cut = text.slice(0, MOST_SIGNS).lastIndexOf(' ');
  return text.length > MOST_SIGNS ? `${text.slice(0, cut)}\u202F…` : text;
}

/** What a council needs to know of a practice, in the order of the comparison. */
function factsOf(row: ComparedPractice): (readonly [string, readonly string[]])[] {
  const [, cost, carrier, since, conditions, difficulties, , evidence, gap] =
    PRACTICE_COMPARISON.columns;
  return [
    [conditions, row.conditions],
    [difficulties, row.difficulties],
    [cost, row.cost],
    [carrier, row.carrier],
    [since, row.since],
    [evidence, [row.evidence]],
    [gap, [row.gap]],
  ];
}
