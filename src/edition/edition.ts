import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { addressOf } from '../entries/address.ts';
import { findCrossLinks, resolveCrossLink, type Targets } from '../entries/cross-link.ts';
import { incomingLinks, keyOf } from './link-graph.ts';
import {
  REPORT_SECTIONS,
  SECTION_IDS,
  type SectionId,
} from '../entries/schemas/report-sections.ts';
import { KIND_NAMES, type Kind } from '../entries/kinds.ts';
import { titleOf } from './titles.ts';

/** An entry as lists and links show it. */
export interface Link {
  kind: Kind;
  id: string;
  title: string;
  href: string;
}

/** Everything that the pages are made from, loaded and joined once per build. */
export interface Edition {
  all: { [K in Kind]: CollectionEntry<K>[] };
  shortCitations: CollectionEntry<'shortCitations'>[];
  /** Returns the entry or stops the build: ids that reach this point have been checked. */
  get: <K extends Kind>(kind: K, id: string) => CollectionEntry<K>;
  link: (kind: Kind, id: string) => Link;
  /** Entries that mention this one, without repeats, chapters first. */
  backlinks: (kind: Kind, id: string) => Link[];
}

let loading: Promise<Edition> | undefined;

/** Loads the edition; later calls get the same object, except while editing. */
export function edition(): Promise<Edition> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

async function load(): Promise<Edition> {
  const pairs = await Promise.all(
    KIND_NAMES.map(async (kind) => [kind, await entriesOf(kind)] as const),
  );
  const all = Object.fromEntries(pairs) as Edition['all'];
  const shortCitations = await entriesOf('shortCitations');
  sortInPlace(all);
  const byKey = new Map(
    KIND_NAMES.flatMap((kind) => all[kind].map((entry) => [keyOf(kind, entry.id), entry] as const)),
  );
  const get: Edition['get'] = (kind, id) => {
    const found = byKey.get(keyOf(kind, id));
    if (!found)
      throw new Error(`Kein Eintrag ${kind}/${id}: Die Inhaltsprüfung hätte das melden müssen.`);
    return found as CollectionEntry<typeof kind>;
  };
  const link: Edition['link'] = (kind, id) => ({
    kind,
    id,
    title: titleOf(kind, get(kind, id)),
    href: addressOf(kind, id),
  });
  const incoming = incomingLinks(linkSources(all, shortCitations));
  const backlinks: Edition['backlinks'] = (kind, id) =>
    (incoming.get(keyOf(kind, id)) ?? []).map((from) => link(from.kind, from.id));
  return { all, shortCitations, get, link, backlinks };
}

/** Loads a collection; one that came out empty means that something broke without a word. */
async function entriesOf<K extends CollectionKey>(name: K): Promise<CollectionEntry<K>[]> {
  const entries = await getCollection(name);
  if (entries.length === 0)
    throw new Error(`Die Sammlung „${name}“ ist leer. Ordner und Dateien unter content/ prüfen.`);
  return entries;
}

function sortInPlace(all: Edition['all']): void {
  const german = new Intl.Collator('de', { numeric: true });
  all.chapters.sort(
    (a, b) => sectionRank(a.data.source.sections) - sectionRank(b.data.source.sections),
  );
  all.models.sort((a, b) => a.data.number - b.data.number);
  all.voices.sort(
    (a, b) =>
      sectionRank(a.data.source.sections) - sectionRank(b.data.source.sections) ||
      german.compare(a.id, b.id),
  );
  all.figures.sort((a, b) => german.compare(a.id, b.id));
  for (const kind of ['cities', 'practices', 'terms'] as const)
    all[kind].sort((a, b) => german.compare(a.data.title, b.data.title));
  all.works.sort((a, b) => german.compare(a.data.short, b.data.short));
}

const RANK = new Map(SECTION_IDS.map((id, index) => [id, index]));
const sectionRank = (sections: readonly SectionId[]) =>
  Math.min(...sections.map((id) => RANK.get(id) ?? 0));

/** The chapter entry that restates a section of the report. */
export const chapterOfSection = (id: SectionId): string => REPORT_SECTIONS[id].chapter;

function linkSources(all: Edition['all'], shortCitations: Edition['shortCitations']) {
  const targets = targetsOf(all, shortCitations);
  return KIND_NAMES.flatMap((kind) =>
    all[kind].map((entry) => ({
      kind,
      id: entry.id,
      mentions: [...bodyMentions(entry.body ?? '', targets), ...dataMentions(kind, entry)],
    })),
  );
}

function targetsOf(all: Edition['all'], shortCitations: Edition['shortCitations']): Targets {
  const names = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, new Map(all[kind].map(({ id }) => [id, id]))]),
  ) as Record<Kind, Map<string, string>>;
  for (const { id, data } of all.chapters) if (data.number) names.chapters.set(data.number, id);
  for (const { id } of shortCitations) names.works.set(id, id);
  return names;
}

function bodyMentions(body: string, targets: Targets): string[] {
  return findCrossLinks(body).flatMap((link) => {
    const target = resolveCrossLink(link, targets);
    return target.ok ? [keyOf(target.kind, target.id)] : [];
  });
}

/** Mentions that stand in the frontmatter: city, parent, models, examples. */
function dataMentions(kind: Kind, entry: CollectionEntry<Kind>): string[] {
  const data = entry.data as {
    city?: string;
    parent?: string;
    models?: string[];
    examples?: { city: string; practice?: string | undefined }[];
  };
  return [
    ...(data.city && kind !== 'cities' ? [keyOf('cities', data.city)] : []),
    ...(data.parent ? [keyOf('chapters', data.parent)] : []),
    ...(data.models ?? []).map((id) => keyOf('models', id)),
    ...(data.examples ?? []).flatMap(({ city, practice }) => [
      keyOf('cities', city),
      ...(practice ? [keyOf('practices', practice)] : []),
    ]),
  ];
}
