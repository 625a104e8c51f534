import { FACETS, type FacetName } from './facets.ts';

/** A page (or an entry of one) as result lists show it before its text has come. */
export interface Page {
  /** Address from the root of the site. */
  url: string;
  title: string;
  facets: Record<FacetName, string[]>;
  /** What is scored by itself: its sections, its beginning among them, or the page as a whole. */
  passages: Passage[];
}

/** A section of a page, or a page that is not divided. */
export interface Passage {
  /** Its number, with which the name ends by which the engine knows it. */
  id: string;
  /** The heading; none at the beginning of a page. */
  section?: { id: string; title: string };
  /** Per question that editors have written for it: the sum of what its words say, as a whole number. */
  asked: number[];
  /** The ids of the passages that are most like it in words. */
  near: string[];
}

/** A passage: what its questions say (a letter each), and the id and text of its heading. */
type PackedPassage = [asked: string, anchor?: string, heading?: string];

/** How many letters the number of a passage has. */
const NUMBER = 3;
/** As many passages can be told apart by their numbers. */
export const MOST_PASSAGES = 36 ** NUMBER;

/** Most passages that are told to be like another. */
export const MOST_NEAR = 4;

/** As much can be told of a question: it is one letter. */
export const MOST_TOLD = 35;

const NUMBERS = new RegExp(`.{${NUMBER}}`, 'gu');

/** The number of the passage at a place in the order of the pages, as names end in it. */
export const passageNumber = (index: number): string => index.toString(36).padStart(NUMBER, '0');

/** The number of the passage that the engine knows by a name. */
export const numberIn = (name: string): string => name.slice(-NUMBER);

/** Pages with the values of facets written once: per page its address, title, passages, and indexes into `values`. */
export interface PackedPages {
  values: Record<FacetName, string[]>;
  rows: [url: string, title: string, passages: PackedPassage[], ...facets: number[][]][];
  /** Per passage the numbers of those most like it, without space; apart from the rest, as it is of one kind. */
  near: string;
}

/** Packs pages for transport; passages are numbered in their order, so that they need no names. */
export function packPages(pages: readonly Page[]): PackedPages {
  const values = Object.fromEntries(
    FACETS.map((name) => [name, [...new Set(pages.flatMap(({ facets }) => facets[name]))].sort()]),
  ) as PackedPages['values'];
  const rows = pages.map(({ url, title, passages, facets }): PackedPages['rows'][number] => [
    url,
    title,
    passages.map(packPassage),
    ...FACETS.map((name) => facets[name].map((value) => values[name].indexOf(value))),
  ]);
  const near = pages.flatMap(({ passages }) => passages.map((passage) => passage.near.join('')));
  return { values, rows, near: near.join(' ') };
}

/** Unpacks what packPages has packed. */
export function unpackPages({ values, rows, near }: PackedPages): Page[] {
  const nearest = near.split(' ');
  let count = 0;
  return rows.map(([url, title, passages, ...facets]) => ({
    url,
    title,
    passages: passages.map((passage) =>
      unpackPassage(passage, passageNumber(count), nearest[count++] ?? ''),
    ),
    facets: Object.fromEntries(
      FACETS.map((name, index) => [
        name,
        (facets[index] ?? []).map((value) => values[name][value] ?? ''),
      ]),
    ) as Page['facets'],
  }));
}

function packPassage({ asked, section }: Passage): PackedPassage {
  const totals = asked.map((total) => total.toString(36)).join('');
  return section ? [totals, section.id, section.title] : [totals];
}

function unpackPassage([asked, anchor, heading]: PackedPassage, id: string, near: string): Passage {
  return {
    id,
    asked: Array.from(asked, (total) => parseInt(total, 36)),
    near: near.match(NUMBERS) ?? [],
    ...(anchor !== undefined && { section: { id: anchor, title: heading ?? '' } }),
  };
}
