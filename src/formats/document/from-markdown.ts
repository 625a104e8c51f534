import type { BlockContent, DefinitionContent, Nodes, Root, RootContent, Table } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { passageNodesOf } from '../../entries/ledger/passages.ts';
import { typeset } from '../../lib/typeset.ts';
import { inlines, type InlineContext } from './inlines.ts';
import { sectionNote } from './section-note.ts';
import { text, type Block, type Heading } from './tree.ts';

/** What a text needs of the edition around it. */
export interface TextContext {
  /** Address of the page that shows the text. */
  address: string;
  /** Level of the headings that are written as `##`. */
  level: number;
  /** Ids of its passages in reading order, for the headings among them; none where it has no page of its own. */
  ids: readonly (readonly string[])[];
  /** Turns what is written in a link into an address. */
  resolve: (url: string) => string;
  /** Draws a building block other than boxes and notes. */
  component: (name: string, attributes: Readonly<Record<string, string>>) => Block[];
  /** Says what a note of the edition is called. */
  noteTitle: string;
}

/** Turns a text of an author into blocks. */
export function blocksOf(tree: Root, context: TextContext): Block[] {
  const passages = passageNodesOf(tree);
  const names = new Map<Nodes, readonly string[]>(
    passages.map((node, index) => [node, context.ids[index] ?? []]),
  );
  const inline: InlineContext = {
    address: context.address,
    resolve: context.resolve,
    notes: new Map(
      tree.children.flatMap((node) =>
        node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [],
      ),
    ),
    definitions: new Map(
      tree.children.flatMap((node) =>
        node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
      ),
    ),
    told: new Set(),
    blocks: (children) => children.flatMap((child) => blockOf(child, walker)),
  };
  const walker: Walker = { ...context, names, inline, shown: '' };
  return marksBelowHeadings(tree.children).flatMap((child) => blockOf(child, walker));
}

/** The mark of a section stands above its heading; what it says belongs below. */
function marksBelowHeadings(children: readonly RootContent[]): RootContent[] {
  const sorted = [...children];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const [mark, heading] = sorted.slice(index, index + 2);
    if (mark?.type !== 'mdxFlowExpression' || heading?.type !== 'heading') continue;
    sorted.splice(index, 2, heading, mark);
    index++;
  }
  return sorted;
}

interface Walker extends TextContext {
  names: ReadonlyMap<Nodes, readonly string[]>;
  inline: InlineContext;
  /** The printed pages that were named last. */
  shown: string;
}

type Child = RootContent | BlockContent | DefinitionContent;

function blockOf(node: Child, walker: Walker): Block[] {
  switch (node.type) {
    case 'heading':
      return [headingOf(node, walker)];
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(node.children, walker.inline) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => within(item.children, walker)),
        },
      ];
    case 'blockquote':
      return [{ type: 'quote', children: within(node.children, walker) }];
    case 'code':
      return [{ type: 'code', text: node.value }];
    case 'table':
      return [tableOf(node, walker)];
    case 'mdxFlowExpression':
      return sectionNote(node.value, walker);
    case 'mdxJsxFlowElement':
      return componentOf(node, walker);
    default:
      return [];
  }
}

const within = (children: readonly Child[], walker: Walker): Block[] =>
  children.flatMap((child) => blockOf(child, walker));

function headingOf(node: Extract<Child, { type: 'heading' }>, walker: Walker): Heading {
  const ids = walker.names.get(node) ?? [];
  return {
    type: 'heading',
    level: walker.level + Math.max(0, node.depth - 2),
    children: inlines(node.children, walker.inline),
    addresses: ids.map((id) => `${walker.address}#${id}`),
    isListed: true,
  };
}

function tableOf({ children: [head, ...rows], align }: Table, { inline }: Walker): Block {
  const cells = (row: Table['children'][number]) =>
    row.children.map((cell) => inlines(cell.children, inline));
  const columns = head ? cells(head) : [];
  return {
    type: 'table',
    head: columns,
    rows: rows.map((row) => columns.map((_, index) => cells(row)[index] ?? [])),
    align: columns.map((_, index) => align?.[index] ?? 'left'),
  };
}

function componentOf(node: Extract<Child, { type: 'mdxJsxFlowElement' }>, walker: Walker): Block[] {
  const attributes = Object.fromEntries(
    node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string'
        ? [[each.name, each.value] as const]
        : [],
    ),
  );
  const name = node.name ?? '';
  if (name !== 'Kasten' && name !== 'Hinweis') return walker.component(name, attributes);
  const title = name === 'Kasten' ? typeset(attributes['titel'] ?? '') : walker.noteTitle;
  return [{ type: 'box', title, children: within(node.children, walker) }];
}

/** The texts of an entry that are no Markdown: plain, in German typography. */
export const plain = (value: string) => [text(typeset(value))];
