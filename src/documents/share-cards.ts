import { addressOf } from '../entries/address.ts';
import type { Kind } from '../entries/kinds.ts';
import { STUDY_DEPTHS } from '../entries/schemas/closed-lists.ts';
import { edition } from '../edition/edition.ts';
import { practiceHeadlines, type HeadlineFact } from '../edition/headline-facts.ts';
import { practiceCards } from '../edition/practice-cards.ts';
import type { ShareCard } from '../formats/share/share-picture.ts';
import { SITE, STUDY } from '../site.ts';
import { HOME, LABELS } from '../strings.ts';

/** What the picture of a page says, with the address of the page. */
interface Shared {
  address: string;
  card: ShareCard;
}

/** What the pictures say of the entries that have pages of their own. */
export async function shareCards(): Promise<Shared[]> {
  const { all } = await edition();
  const places = new Map((await practiceCards()).map(({ id, place }) => [id, place]));
  return [
    ...all.chapters.map((entry) => shared('chapters', entry, [LABELS.chapter, entry.data.number])),
    ...all.cities.map((entry) =>
      shared('cities', entry, [STUDY_DEPTHS[entry.data.study], entry.data.state]),
    ),
    ...all.practices.map((entry) =>
      shared(
        'practices',
        entry,
        [LABELS.practice, places.get(entry.id)],
        stated(practiceHeadlines(entry.data)),
      ),
    ),
    ...all.figures.map((entry) =>
      shared('figures', entry, [entry.data.number, entry.data.subject]),
    ),
  ];
}

/** What the picture of the edition says, which stands for every page without one of its own. */
export const editionCard = (): ShareCard => ({
  kicker: `${STUDY.series} · ${STUDY.year}`,
  title: SITE.title,
  facts: [],
  summary: HOME.description(SITE.subtitle, STUDY.year),
});

/** Says of an entry what it is, its title, and facts or else its summary. */
const shared = (
  kind: Kind,
  { id, data }: { id: string; data: { title: string; summary: string } },
  kicker: readonly (string | undefined)[],
  facts: ShareCard['facts'] = [],
): Shared => ({
  address: addressOf(kind, id),
  card: {
    kicker: kicker.filter(Boolean).join(' · '),
    title: data.title,
    facts,
    summary: data.summary,
  },
});

/** The facts that the report states. */
const stated = (facts: readonly HeadlineFact[]): ShareCard['facts'] =>
  facts
    .filter(({ items }) => items.length > 0)
    .map(({ label, items }) => ({
      label,
      value: items.map((item) => (typeof item === 'string' ? item : item.title)).join(', '),
    }));
