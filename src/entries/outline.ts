import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { remarkFastGfm } from '../lib/gfm.ts';
import { uniqueSlugs } from '../lib/slug.ts';
import { walk } from '../lib/walk.ts';
import { remarkGerman } from './grammar/index.ts';
import { markedSection } from './begun-pages.ts';
import { definitionsOf, type LinkTarget } from './outline-definitions.ts';
import { faultBefore, faultIn, nestingFault } from './outline-faults.ts';
import { isBlank, isComment } from './outline-blank.ts';
import { lineOf } from './outline-line.ts';
import { targetPlace } from './outline-target-place.ts';
import { blockOf, foreignCode, type Block, type ForeignCode } from './outline-mdx.ts';
import { OutlineStore } from './outline-store.ts';
import { isStray, odditiesOf, type Oddity } from './outline-oddities.ts';
import { passagesOf, type Passage } from './ledger/passages.ts';
import { titlesOf } from './outline-titles.ts';
import { plainText, proseOf, rowsOf, type ProseRow, type Row } from './outline-text.ts';

/** A thing in a text with the line (from 1, counted in the text) on which it begins. */
interface Placed {
  line: number;
}

interface Heading extends Placed {
  depth: number;
  text: string;
  /** Its address on the page. */
  slug: string;
  /** Whether it is a slip (underlined, in a list, a quotation or a footnote), which is told for itself. */
  isStray: boolean;
}

interface Note extends PlacedLabel {
  isEmpty: boolean;
}

interface PlacedUrl extends Placed {
  /** Column of the link in its line, from 1; none for the target of a reference link. */
  column?: number | undefined;
  url: string;
}

interface PlacedLink extends PlacedUrl {
  /** What a reader sees of it; nothing for the target of a reference link. */
  text: string;
}

interface PlacedLabel extends Placed {
  label: string;
}

/** What the checks, the targets and the back-links need of a text, taken from its syntax tree. */
export interface Outline {
  headings: Heading[];
  /** Addresses that headings within comments would have: nobody sees them. */
  hiddenSections: string[];
  /** What a reader can point at. */
  passages: Passage[];
  /** Links of every form and the definitions of reference links. */
  links: PlacedLink[];
  /** Definitions of reference links (`[1]: https://…`). */
  definitions: LinkTarget[];
  images: PlacedUrl[];
  noteMarks: PlacedLabel[];
  /** Marks of footnotes within a footnote. */
  innerMarks: PlacedLabel[];
  notes: Note[];
  blocks: Block[];
  /** Code and markup that no author may use. */
  foreign: ForeignCode[];
  /** Marks of the sections of the report (`{/* Abschnitt 6.2.a *\/}`). */
  marks: PlacedLabel[];
  /** What a reader sees, line by line; code and addresses left out. */
  rows: Row[];
  /** The same as running text, for rules of language: addresses left out. */
  prose: ProseRow[];
  /** Words that stand beside the running text: titles of boxes and of links. */
  titles: Row[];
  /** What is Markdown and yet not what an author means by it. */
  oddities: Oddity[];
  /** Why the text could not be parsed: the rest is then empty. */
  fault?: VFileMessage;
}

const parser = unified().use(remarkFastGfm).use(remarkMdx).use(remarkGerman).freeze();

/** Parses a text that the checks have passed, as they and Astro do. */
export const treeOf = (markdown: string): Root => parser.parse(markdown);

/**
 * Outlines that are known, by the text. Configuration and pages are two module graphs of one process:
 * what the checks have parsed is parsed already when the pages ask for it.
 */
const KEY = Symbol.for('willkommensinitiativen/outlines');
const MOST_KEPT = 5000;
const shared = globalThis as unknown as { [KEY]: Map<string, Outline> | undefined };

/** Parses a text as Astro does (Markdown with GFM and MDX) and lists what stands in it; each text once per process. */
export function outlineOf(markdown: string): Outline {
  const kept = shared[KEY] ?? new Map<string, Outline>();
  shared[KEY] = kept;
  const known = kept.get(markdown);
  if (known) return known;
  if (kept.size > MOST_KEPT) kept.clear();
  const outline = store?.get(markdown) ?? parsedAnew(markdown);
  kept.set(markdown, outline);
  return outline;
}

function parsedAnew(markdown: string): Outline {
  const outline = parse(markdown);
  store?.set(markdown, outline);
  return outline;
}

let store: OutlineStore | undefined;

/** Keeps outlines on disk until the next command; written when the process ends. */
export function keepOutlines(root: string): void {
  store = new OutlineStore(root);
  process.once('exit', () => store?.save());
}

function parse(markdown: string): Outline {
  const early = faultBefore(markdown);
  if (early) return { ...NOTHING(), fault: early };
  try {
    const tree = parser.parse(markdown);
    const fault = faultIn(tree, markdown);
    return fault ? { ...NOTHING(), fault } : listed(tree, markdown);
  } catch (error) {
    if (error instanceof VFileMessage) return { ...NOTHING(), fault: error };
    if (!(error instanceof RangeError)) throw error;
    return { ...NOTHING(), fault: nestingFault(markdown, (text) => parser.parse(text)) };
  }
}

const NOTHING = () => listed({ type: 'root', children: [] }, '');

function listed(tree: Root, source: string): Outline {
  const outline: Outline = {
    headings: headingsOf(tree),
    hiddenSections: [],
    passages: passagesOf(tree),
    links: [],
    definitions: definitionsOf(tree),
    images: [],
    noteMarks: [],
    innerMarks: [],
    notes: [],
    blocks: [],
    foreign: [],
    marks: [],
    rows: rowsOf(tree),
    prose: proseOf(tree, source),
    titles: [],
    oddities: [],
  };
  walk(tree, (node, parent) => {
    outline.oddities.push(...odditiesOf(node, source));
    outline.titles.push(...titlesOf(node));
    add(outline, node, parent, source);
  });
  outline.links.push(...linksOf(outline.definitions));
  outline.links.sort((a, b) => a.line - b.line);
  return outline;
}

/** The definitions that links lead to: those of images and of would-be footnotes are told for themselves. */
const linksOf = (definitions: readonly LinkTarget[]): PlacedLink[] =>
  definitions.filter(({ use }) => use === 'link').map(({ url, line }) => ({ url, line, text: '' }));

function add(outline: Outline, node: Nodes, parent: Nodes | undefined, source: string): void {
  const line = lineOf(node);
  switch (node.type) {
    case 'link':
      outline.links.push({
        url: node.url,
        ...targetPlace(node, source),
        text: plainText(node),
      });
      break;
    case 'image':
      outline.images.push({ url: node.url, line });
      break;
    case 'imageReference':
      outline.images.push({ url: node.label ?? node.identifier, line });
      break;
    case 'footnoteReference':
      outline.noteMarks.push({ label: node.label ?? node.identifier, line });
      break;
    case 'footnoteDefinition':
      outline.notes.push({
        label: node.label ?? node.identifier,
        line,
        isEmpty: node.children.every(isBlank),
      });
      walk(node, (mark) => {
        if (mark.type === 'footnoteReference')
          outline.innerMarks.push({ label: mark.label ?? mark.identifier, line: lineOf(mark) });
      });
      break;
    default:
      addMdx(outline, node, parent);
  }
}

function addMdx(outline: Outline, node: Nodes, parent: Nodes | undefined): void {
  const block = blockOf(node, parent);
  if (block) outline.blocks.push(block);
  outline.foreign.push(...foreignCode(node));
  outline.hiddenSections.push(...sectionsInComment(node));
  const mark = node.type === 'mdxFlowExpression' ? markedSection(node.value) : undefined;
  if (mark) outline.marks.push({ label: mark, line: lineOf(node) });
}

function sectionsInComment(node: Nodes): string[] {
  if (!isComment(node) || !('value' in node)) return [];
  return [...node.value.matchAll(/^[/*\s]*#{2,6}[ \t]+(.*?)[\s*/]*$/gmu)].map(([, text = '']) =>
    uniqueSlugs()(text),
  );
}

/** Headings with the ids that the page gives them (see markdown/heading-ids.ts: levels 2 to 6, in order). */
function headingsOf(tree: Root): Heading[] {
  const slug = uniqueSlugs();
  const headings: Heading[] = [];
  walk(tree, (node, parent) => {
    if (node.type !== 'heading') return;
    const text = plainText(node);
    headings.push({
      depth: node.depth,
      text,
      slug: node.depth > 1 ? slug(text) : '',
      line: lineOf(node),
      isStray: isStray(node, parent),
    });
  });
  return headings;
}
