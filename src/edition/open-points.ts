import { addressOf } from '../entries/address.ts';
import { outlineOf } from '../entries/outline.ts';
import { OPEN_POINTS } from '../strings.ts';
import { edition, type Entries, type Link } from './edition.ts';
import { comparedPractices, type ComparedPractice } from './practice-comparison.ts';

/** Something that the report leaves open, or contradicts itself about, with the entry that says so. */
interface OpenPoint {
  /** Its id on the page of open points. */
  id: string;
  entry: Pick<Link, 'title' | 'href'>;
  /** Where a practice was found, so that a city leads to what its practices leave open. */
  place?: string;
  /** Where the entry says it. */
  href: string;
  text: string;
}

export type OpenPoints = Record<
  'cities' | 'practices' | 'unstated' | 'figures' | 'notes',
  OpenPoint[]
>;

/**
 * Returns all that entries record as open: gaps of cities, practices and figures, facts of practices that the report
 * does not state, and the notes of the edition.
 */
export async function openPoints(): Promise<OpenPoints> {
  const [{ all, link }, compared] = await Promise.all([edition(), comparedPractices()]);
  const placeOf = new Map(compared.map(({ card }) => [card.id, card.place]));
  const gap = (kind: 'cities' | 'practices', id: string, text: string): OpenPoint => ({
    id: `${kind === 'cities' ? 'stadt' : 'praxis'}-${id}`,
    entry: link(kind, id),
    href: addressOf(kind, id),
    text,
  });
  return {
    cities: all.cities.map(({ id, data }) => gap('cities', id, data.gap)),
    practices: all.practices.map(({ id, data }) => ({
      ...gap('practices', id, data.gap),
      place: placeOf.get(id) ?? '',
    })),
    unstated: compared.flatMap(unstatedOf),
    figures: all.figures.flatMap(({ id, data }) =>
      data.gaps.map((text, index) => ({
        id: `${id}-${index + 1}`,
        entry: link('figures', id),
        href: addressOf('figures', id),
        text,
      })),
    ),
    notes: (['chapters', 'cities', 'practices'] as const).flatMap((kind) =>
      notesIn(kind, all, link),
    ),
  };
}

/** What the report states of other practices and not of this one, in one line. */
function unstatedOf(practice: ComparedPractice): OpenPoint[] {
  const { id, title, href, place } = practice.card;
  const missing = UNSTATED.filter((name) => practice[name].length === 0);
  if (missing.length === 0) return [];
  const text = missing.map((name) => OPEN_POINTS.unstated.facts[name]).join(', ');
  return [{ id: `angaben-${id}`, entry: { title, href }, href, place, text }];
}

const UNSTATED = [
  'cost',
  'carrier',
  'since',
  'conditions',
  'difficulties',
  'targetGroups',
] as const satisfies (keyof ComparedPractice & keyof typeof OPEN_POINTS.unstated.facts)[];

/** Lists the notes of the edition in texts of a kind, each with the section in which it stands. */
function notesIn(
  kind: 'chapters' | 'cities' | 'practices',
  all: Entries,
  link: (kind: keyof Entries, id: string) => Link,
): OpenPoint[] {
  return all[kind].flatMap(({ id, body = '' }) => {
    const { blocks, headings } = outlineOf(body);
    return blocks
      .filter(({ name }) => name === 'Hinweis')
      .map(({ text, line }, index) => {
        const heading = headings.findLast((each) => each.line < line);
        return {
          id: `anmerkung-${id}-${index + 1}`,
          entry: link(kind, id),
          href: addressOf(kind, id, heading?.slug),
          text,
        };
      });
  });
}
