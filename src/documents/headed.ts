import type { Block, Heading } from '../formats/document/tree.ts';
import { plain } from '../formats/document/from-markdown.ts';

/** A heading of the edition's own. */
export const heading = (
  title: string,
  level: number,
  more: Partial<Pick<Heading, 'addresses' | 'isListed' | 'isNewPage'>> = {},
): Heading => ({
  type: 'heading',
  level,
  children: plain(title),
  addresses: [],
  isListed: true,
  ...more,
});

/** Blocks under a heading; nothing where there are none. */
export const headed = (title: string, level: number, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(title, level), ...blocks] : [];

/** The same blocks with headings that no list of contents names. */
export const unlisted = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.type === 'heading' ? { ...block, isListed: false } : block));
