import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { begunIn, isSection, markedSection, placeOfPage } from '../entries/begun-pages.ts';
import { REPORT_SECTIONS, type SectionId } from '../entries/schemas/report-sections.ts';
import { pageRanges } from '../lib/page-ranges.ts';
import { STRINGS } from '../strings.ts';
import { place } from './place.ts';

/**
 * A remark plug-in that says at the section marks of a chapter to which printed pages the section corresponds, below its
 * heading. Each page has its place, `#s-47`, at the section in which it begins.
 */
export function remarkPrintedPages() {
  return (tree: Root) => {
    const marks: [Parents, Nodes, SectionId][] = [];
    visit(tree, 'mdxFlowExpression', (node, _, parent) => {
      const id = markedSection(node.value);
      if (parent && isSection(id)) marks.push([parent, node, id]);
    });
    let shown = '';
    for (const [parent, mark, id] of marks) {
      const pages = pageRanges([...REPORT_SECTIONS[id].pages]);
      const index = parent.children.findIndex((node) => node === mark);
      const after = parent.children[index + 1]?.type === 'heading' ? index + 2 : index + 1;
      const note = pageNote(begunIn(id), pages === shown ? '' : STRINGS.correspondsTo(pages));
      if (note) (parent.children as Nodes[]).splice(after, 0, note);
      shown = pages;
    }
  };
}

function pageNote(begun: readonly number[], text: string): Nodes | undefined {
  if (begun.length === 0 && !text) return undefined;
  return {
    type: 'paragraph',
    children: [...begun.map((page) => place(placeOfPage(page))), { type: 'text', value: text }],
    data: { hProperties: { className: ['printed'], dataPagefindIgnore: '' } },
  };
}
