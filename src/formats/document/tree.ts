/**
 * What a document to take away consists of, whatever it is written as. Texts are plain and set in German typography;
 * addresses of the edition start at its root (`/praxis/hamburg-ombudsstelle/#s-55`).
 */

export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'strong' | 'emphasis' | 'deleted'; children: Inline[] }
  | { type: 'break' }
  | { type: 'link'; href: string; children: Inline[] }
  | Note;

/** A footnote at its mark, under the number of the report. */
export interface Note {
  type: 'note';
  label: string;
  /** Tells it from others of the document; marks that repeat have the same. */
  id: string;
  /** Its text, at its first mark only. */
  blocks: Block[];
}

export type Block =
  | Heading
  | { type: 'paragraph'; role?: Role; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[]; source?: Inline[] }
  | { type: 'code'; text: string }
  | Table
  /** Names with what is said of each. */
  | { type: 'terms'; items: { name: string; texts: Inline[][] }[] }
  | { type: 'box'; title?: string; children: Block[] }
  /** Two parts that stand beside one another where there is room. */
  | { type: 'pair'; sides: [Block[], Block[]] }
  | Picture
  /** An address of the edition at which links arrive here. */
  | { type: 'place'; address: string }
  | Index
  | { type: 'contents'; title: string; depth: number };

/** Where the document lists names with the pages on which they are linked. */
interface Index {
  type: 'index';
  entries: { title: string; address: string }[];
  /** What stands above it where there are pages. */
  lead: string;
  /** Address of the place from which links do not count: lists that link everything say nothing. */
  before: string;
}

/** How a paragraph stands out: the lead of an entry, a word in small type at its side, or one `above` what follows. */
export type Role = 'lead' | 'kicker' | 'small' | 'above' | 'caption';

export interface Heading {
  type: 'heading';
  /** From 1; no level is left out on the way down. */
  level: number;
  children: Inline[];
  /** Addresses of the edition that mean this heading. */
  addresses: string[];
  /** Whether lists of contents name it. */
  isListed: boolean;
  /** Whether it begins a new page where there are pages. */
  isNewPage?: boolean;
}

export interface Table {
  type: 'table';
  caption?: string;
  head: Inline[][];
  rows: Inline[][][];
  /** Whether the first cell of each row is the name of the others. */
  hasRowHeads?: boolean;
  align: ('left' | 'right' | 'center')[];
}

export interface Picture {
  type: 'picture';
  /** SVG without style and script. */
  svg: string;
  /** What those hear who do not see it. */
  description: string;
  caption: Inline[];
}

/** A document with what stands on its cover and in its properties. */
export interface Document {
  title: string;
  subtitle?: string;
  /** One or two sentences, for its properties. */
  summary: string;
  authors: string[];
  /** BCP 47. */
  language: string;
  layout: 'book' | 'article' | 'handout';
  /** Where it stands: above its title. */
  kicker?: string;
  blocks: Block[];
  /** Small lines at its end: what it is and how it is cited. */
  colophon: Inline[][];
}

export const text = (value: string): Inline => ({ type: 'text', text: value });
export const paragraph = (value: string, role?: Role): Block => ({
  type: 'paragraph',
  ...(role && { role }),
  children: [text(value)],
});
