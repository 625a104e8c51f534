import type { CollectionEntry, CollectionKey } from 'astro:content';
import { addressOf, keyOf } from '../entries/address.ts';
import { KIND_NAMES, type Kind } from '../entries/kinds.ts';
import { mentionsOf } from '../entries/mentions.ts';
import { targetsOf } from '../entries/targets.ts';
import { incomingLinks } from './link-graph.ts';
import { sortEntries, titleOf } from './by-kind.ts';

/** An entry as lists and links show it. */
export interface Link {
  kind: Kind;
  id: string;
  title: string;
  href: string;
}

export type Entries = { [K in Kind]: CollectionEntry<K>[] };

/** Everything that the pages are made from, loaded and joined once per build. */
export interface Edition {
  all: Entries;
  shortCitations: CollectionEntry<'shortCitations'>[];
  /** Returns the entry or stops the build: ids that reach this point have been checked. */
  get: <K extends Kind>(kind: K, id: string) => CollectionEntry<K>;
  link: (kind: Kind, id: string) => Link;
  /** Entries that mention this one, without repeats, chapters first. */
  backlinks: (kind: Kind, id: string) => Link[];
}

/** The entries before they are joined. */
export interface Loaded {
  all: Entries;
  shortCitations: CollectionEntry<'shortCitations'>[];
}

let kept: { edition: Edition; state: string } | undefined;
let loading: Promise<Edition> | undefined;

/** Loads the edition; later calls get the same object, while editing as long as no entry has changed. */
export function edition(): Promise<Edition> {
  if (!loading && import.meta.env.DEV) return upToDate();
  loading ??= load().then(join);
  return loading;
}

/** Lets a command that runs without Astro bring the entries itself. */
export function bringEntries(loaded: Loaded): void {
  loading = Promise.resolve(join(loaded));
}

async function upToDate(): Promise<Edition> {
  const loaded = await load();
  const lists: { id: string; digest?: string | number }[][] = [
    ...Object.values(loaded.all),
    loaded.shortCitations,
  ];
  const state = lists
    .flatMap((list) => list.map(({ id, digest = '' }) => `${id} ${digest}`))
    .join();
  if (kept?.state !== state) kept = { edition: join(loaded), state };
  return kept.edition;
}

async function load(): Promise<Loaded> {
  const pairs = await Promise.all(
    KIND_NAMES.map(async (kind) => [kind, await entriesOf(kind)] as const),
  );
  return {
    all: Object.fromEntries(pairs) as Entries,
    shortCitations: await entriesOf('shortCitations'),
  };
}

/** Loads a collection; one that came out empty means that something broke without a word. */
async function entriesOf<K extends CollectionKey>(name: K): Promise<CollectionEntry<K>[]> {
  const { getCollection } = await import('astro:content');
  const entries = await getCollection(name);
  if (entries.length === 0)
    throw new Error(`Die Sammlung „${name}“ ist leer. Ordner und Dateien unter content/ prüfen.`);
  return entries;
}

function join({ all, shortCitations }: Loaded): Edition {
  sortEntries(all);
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
  const incoming = incomingLinks(linkSources({ all, shortCitations }));
  const backlinks: Edition['backlinks'] = (kind, id) =>
    (incoming.get(keyOf(kind, id)) ?? []).map((from) => link(from.kind, from.id));
  return { all, shortCitations, get, link, backlinks };
}

function linkSources({ all, shortCitations }: Loaded) {
  const sources = KIND_NAMES.flatMap((kind) =>
    all[kind].map(({ id, data, body = '' }) => ({ kind, id, data, body })),
  );
  const targets = targetsOf(
    sources,
    shortCitations.map(({ id }) => id),
  );
  return sources.map((entry) => ({ ...entry, mentions: mentionsOf(entry, targets) }));
}
