import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { buildingBlock } from './building-blocks.ts';
import type { Row } from './outline-text.ts';

/** Lists the words that a node shows beside its text: the title of a box, or of a link. */
export function titlesOf(node: Nodes): Row[] {
  switch (node.type) {
    case 'link':
    case 'definition':
      return node.title ? [{ text: node.title, line: node.position?.end.line ?? 1 }] : [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return buildingBlock(node.name ?? '')?.hasContent ? attributesOf(node) : [];
    default:
      return [];
  }
}

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const attributesOf = ({ attributes, position }: Element): Row[] =>
  attributes.flatMap((attribute) =>
    typeof attribute.value === 'string'
      ? [{ text: attribute.value, line: (attribute.position ?? position)?.start.line ?? 1 }]
      : [],
  );
