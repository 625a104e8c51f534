import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { typeset } from '../../lib/typeset.ts';
import type { Block, Inline } from './tree.ts';

/** What the words of a text need to know of it. */
export interface InlineContext {
  /** Address of the page that shows it. */
  address: string;
  resolve: (url: string) => string;
  notes: ReadonlyMap<string, FootnoteDefinition>;
  definitions: ReadonlyMap<string, string>;
  /** Notes whose text stands at an earlier mark. */
  told: Set<string>;
  blocks: (children: FootnoteDefinition['children']) => Block[];
}

/** Turns running text into inline nodes. */
export const inlines = (nodes: readonly PhrasingContent[], context: InlineContext): Inline[] =>
  nodes.flatMap((node) => inlineOf(node, context));

function inlineOf(node: PhrasingContent, context: InlineContext): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: typeset(node.value) }];
    case 'inlineCode':
      return [{ type: 'code', text: node.value }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: inlines(node.children, context) }];
    case 'delete':
      return [{ type: 'deleted', children: inlines(node.children, context) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [linkOf(node.url, node.children, context)];
    case 'linkReference':
      return [linkOf(context.definitions.get(node.identifier) ?? '', node.children, context)];
    case 'footnoteReference':
      return noteOf(node.identifier, node.label ?? node.identifier, context);
    default:
      return [];
  }
}

const linkOf = (
  url: string,
  children: readonly PhrasingContent[],
  context: InlineContext,
): Inline => ({
  type: 'link',
  href: context.resolve(url),
  children: inlines(children, context),
});

/** The text of a note stands at its first mark; later ones have its number only. */
function noteOf(id: string, label: string, context: InlineContext): Inline[] {
  const note = context.notes.get(id);
  if (!note) return [];
  const isTold = context.told.has(id);
  context.told.add(id);
  return [
    {
      type: 'note',
      label,
      id: `${context.address}#fn-${id}`,
      blocks: isTold ? [] : context.blocks(note.children),
    },
  ];
}
