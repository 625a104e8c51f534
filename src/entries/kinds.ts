/** The one table that ties kinds of entries, folders, addresses and schemes. It imports nothing. */

/**
 * One row per kind of entry. `folder` lies below `content/`, `address` below the root of the site;
 * `anchor` kinds share one page and are reached by fragment; `scheme` is what authors write in links.
 */
export const KINDS = {
  chapters: {
    folder: 'kapitel',
    extension: 'mdx',
    address: '/kapitel/',
    scheme: 'kapitel',
    anchor: false,
    singular: 'Kapitel',
    plural: 'Kapitel',
  },
  cities: {
    folder: 'staedte',
    extension: 'mdx',
    address: '/staedte/',
    scheme: 'stadt',
    anchor: false,
    singular: 'Stadt',
    plural: 'Städte',
  },
  practices: {
    folder: 'praxis',
    extension: 'mdx',
    address: '/praxis/',
    scheme: 'praxis',
    anchor: false,
    singular: 'Praxisbeispiel',
    plural: 'Praxis',
  },
  figures: {
    folder: 'abbildungen',
    extension: 'yaml',
    address: '/abbildungen/',
    scheme: 'abb',
    anchor: false,
    singular: 'Abbildung',
    plural: 'Abbildungen',
  },
  models: {
    folder: 'modelle',
    extension: 'mdx',
    address: '/modelle/',
    scheme: 'modell',
    anchor: true,
    singular: 'Modell',
    plural: 'Modelle',
  },
  terms: {
    folder: 'glossar',
    extension: 'mdx',
    address: '/glossar/',
    scheme: 'glossar',
    anchor: true,
    singular: 'Begriff',
    plural: 'Glossar',
  },
  questions: {
    folder: 'fragen',
    extension: 'mdx',
    address: '/fragen/',
    scheme: 'frage',
    anchor: true,
    singular: 'Frage',
    plural: 'Fragen',
  },
  voices: {
    folder: 'stimmen',
    extension: 'yaml',
    address: '/stimmen/',
    scheme: 'stimme',
    anchor: true,
    singular: 'Stimme',
    plural: 'Stimmen',
  },
  works: {
    folder: 'literatur',
    extension: 'yaml',
    address: '/literatur/',
    scheme: 'lit',
    anchor: true,
    singular: 'Werk',
    plural: 'Literatur',
  },
  pages: {
    folder: 'seiten',
    extension: 'mdx',
    address: '/',
    scheme: 'seite',
    anchor: false,
    singular: 'Seite',
    plural: 'Seiten',
  },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Kinds whose entries have a text, and headings, on a page of their own. */
export const WITH_SECTIONS: ReadonlySet<Kind> = new Set<Kind>(['chapters', 'cities', 'practices']);

/** The list of short citations, which is one file instead of one per entry. */
export const SHORT_CITATIONS = 'kurzbelege.yaml';

/** Files of the content folder that are no entries: lists and settings, by their path. */
export const LISTS = {
  shortCitations: 'content/literatur/kurzbelege.yaml',
  operator: 'content/betreiber.yaml',
  compounds: 'content/suche/komposita.tsv',
  synonyms: 'content/suche/synonyme.json',
  addresses: 'content/adressen.txt',
  redirects: 'content/umleitungen.yaml',
  places: 'content/orte.tsv',
  names: 'content/namen.txt',
} as const;

export const LIST_FILES = Object.values(LISTS);
/** Lists that need not be there. */
export const OPTIONAL_LISTS: ReadonlySet<string> = new Set([LISTS.names]);
export type ListFile = (typeof LIST_FILES)[number];

interface KindRow {
  folder: string;
  extension: 'mdx' | 'yaml';
  address: `/${string}`;
  scheme: string;
  anchor: boolean;
  singular: string;
  plural: string;
}
