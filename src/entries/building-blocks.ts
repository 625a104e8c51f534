import type { Kind } from './kinds.ts';

/** What a building block is to the check; its looks are the component of the same name in `components/mdx`. */
interface BuildingBlock {
  /** Attributes that it needs; there are no others. */
  attributes: readonly string[];
  /** Whether text stands between its tags. */
  hasContent: boolean;
  /** Kind of the entry that its `id` names. */
  shows?: Kind;
  /** The only kind of entry in which it may stand. */
  onlyIn?: Kind;
}

/** The words that authors may use in a text beside Markdown. */
export const BUILDING_BLOCKS = {
  Kasten: { attributes: ['titel'], hasContent: true },
  Abbildung: { attributes: ['id'], hasContent: false, shows: 'figures' },
  Stimme: { attributes: ['id'], hasContent: false, shows: 'voices' },
  Hinweis: { attributes: [], hasContent: true },
  Konkordanz: { attributes: [], hasContent: false, onlyIn: 'pages' },
  Betreiber: { attributes: ['felder'], hasContent: false, onlyIn: 'pages' },
} as const satisfies Record<string, BuildingBlock>;

export type BlockName = keyof typeof BUILDING_BLOCKS;

/** Returns a building block by its name, undefined when there is none. */
export const buildingBlock = (name: string): BuildingBlock | undefined =>
  Object.hasOwn(BUILDING_BLOCKS, name) ? BUILDING_BLOCKS[name as BlockName] : undefined;

/** Lists the names that may stand in an entry of a kind. */
export const blocksFor = (kind: Kind): string[] =>
  Object.keys(BUILDING_BLOCKS).filter((name) => {
    const onlyIn = buildingBlock(name)?.onlyIn;
    return !onlyIn || onlyIn === kind;
  });

/** Writes a building block as an author should: `<Kasten titel="…">`, `<Stimme id="…" />`. */
export function patternOf(name: string): string {
  const { attributes, hasContent } = buildingBlock(name) ?? { attributes: [], hasContent: true };
  const inner = [name, ...attributes.map((key) => `${key}="…"`)].join(' ');
  return hasContent ? `<${inner}> … </${name}>` : `<${inner} />`;
}
