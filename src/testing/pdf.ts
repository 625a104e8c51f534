import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of PDF that did not write a file finds in it. */
export interface ReadPdf {
  pages: number;
  title: string;
  language: string;
  metadata: string;
  /** Text of all pages, in the order in which it is drawn; hyphens at the end of lines stay. */
  text: string;
  /** The same, page by page. */
  pageTexts: string[];
  /** Roles of all elements of the structure, in the order of reading. */
  roles: string[];
  alternatives: string[];
  /** Titles of the outline, each with those below it. */
  outline: OutlineItem[];
  links: { url?: string; dest?: unknown }[];
}

interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

interface StructureNode {
  role?: string;
  alt?: string;
  children?: StructureNode[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const data = new Uint8Array(bytes);
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const { Title, Language } = info as { Title: string; Language: string };
  const read: ReadPdf = {
    pages: document.numPages,
    title: Title,
    language: Language,
    metadata: String(metadata.getRaw()),
    text: '',
    pageTexts: [],
    roles: [],
    alternatives: [],
    outline: await document.getOutline(),
    links: [],
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('');
    read.text += text;
    read.pageTexts.push(text);
    read.links.push(...((await page.getAnnotations()) as ReadPdf['links']));
    walk((await page.getStructTree()) as StructureNode | null, read);
  }
  await task.destroy();
  return read;
}

function walk(node: StructureNode | null, read: ReadPdf): void {
  if (!node) return;
  if (node.role) read.roles.push(node.role);
  if (node.alt !== undefined) read.alternatives.push(node.alt);
  for (const child of node.children ?? []) walk(child, read);
}
