import { entryName, parseCrossLink, resolveCrossLink } from '../entries/cross-link.ts';
import { addressOf } from '../entries/address.ts';
import { targetsIn } from '../entries/content-targets.ts';
import { KINDS, type Kind } from '../entries/kinds.ts';
import { placesIn } from '../entries/ledger/plan.ts';
import { treeOf } from '../entries/outline.ts';
import type { Content } from '../entries/read.ts';
import { concordance } from '../edition/concordance.ts';
import { edition, type Edition } from '../edition/edition.ts';
import { figure, type FigureView } from '../edition/figure-views.ts';
import { voice, type VoiceView } from '../edition/voice-views.ts';
import { blocksOf } from '../formats/document/from-markdown.ts';
import type { Block } from '../formats/document/tree.ts';
import { STRINGS } from '../strings.ts';
import { concordanceTable } from './concordance.ts';
import { figureBlocks } from './figure.ts';
import { voiceBlock } from './voice.ts';

/** What documents are made from, loaded once. */
export interface Shelf extends Edition {
  /** Name of who publishes, empty where it has not named itself. */
  publisher: string;
  figure: (id: string) => FigureView;
  voice: (id: string) => VoiceView;
  /** Turns the text of an entry into blocks; `level` is that of its `##`. */
  textOf: (kind: Kind, id: string, level: number) => Block[];
}

/** Loads what documents are made from; the entries have been brought before (see `bringEntries`). */
export async function shelfOf(content: Content, publisher: string): Promise<Shelf> {
  const all = await edition();
  const figures = await viewsOf(all.all.figures, figure);
  const voices = await viewsOf(all.all.voices, voice);
  const printed = await concordance();
  const components: Record<string, (id: string) => Block[]> = {
    Abbildung: (id) => figureBlocks(known(figures, entryName('abb', id)), true),
    Stimme: (id) => [voiceBlock(known(voices, id), 'linked')],
    Konkordanz: () => [concordanceTable(printed)],
  };
  const textOf: Shelf['textOf'] = (kind, id, level) =>
    blocksOf(treeOf(all.get(kind, id).body ?? ''), {
      address: addressOf(kind, id),
      level,
      ids: idsOf(content, kind, id),
      resolve: resolverOf(content),
      noteTitle: STRINGS.editionNote,
      component: (name, { id: value = '' }) => components[name]?.(value) ?? [],
    });
  return {
    ...all,
    publisher,
    figure: (id) => known(figures, id),
    voice: (id) => known(voices, id),
    textOf,
  };
}

async function viewsOf<V>(
  entries: readonly { id: string }[],
  view: (id: string) => Promise<V>,
): Promise<Map<string, V>> {
  const pairs = entries.map(async ({ id }) => [id, await view(id)] as const);
  return new Map(await Promise.all(pairs));
}

function known<V>(views: ReadonlyMap<string, V>, id: string): V {
  const view = views.get(id);
  if (!view) throw new Error(`Kein Eintrag ${id}: Die Inhaltsprüfung hätte das melden müssen.`);
  return view;
}

function idsOf(content: Content, kind: Kind, id: string): string[][] {
  const { folder, extension } = KINDS[kind];
  const text = placesIn(content).texts.get(`content/${folder}/${id}.${extension}`);
  return text?.passages.map((passage) => [passage.id, ...passage.also]) ?? [];
}

function resolverOf(content: Content): (url: string) => string {
  const targets = targetsIn(content);
  return (url) => {
    const link = parseCrossLink(url);
    if (!link) return url;
    const target = resolveCrossLink(link, targets);
    if (!target.ok) throw new Error(`Querverweis ins Leere: ${url}`);
    return target.address;
  };
}
