import type { Block, Document, Heading } from '../document/tree.ts';

/** A file of the book: what begins at one of its upper headings. */
export interface Section {
  file: string;
  heading: Heading;
  blocks: Block[];
}

/** How deep headings begin a file of their own. */
const DEPTH = 2;

/** Cuts a document into files at its listed upper headings, so that none is long; contents are a file of their own. */
export function sectionsOf({ blocks }: Pick<Document, 'blocks'>): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.isListed && block.level <= DEPTH) {
      const file = `text-${String(sections.length + 1).padStart(3, '0')}.xhtml`;
      sections.push({ file, heading: block, blocks: [] });
    }
    if (block.type !== 'contents') sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
