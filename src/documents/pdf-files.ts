import { FindingsError, type Finding } from '../entries/finding.ts';
import { KINDS, type Kind } from '../entries/kinds.ts';
import type { Document } from '../formats/document/tree.ts';
import { DOCUMENTED, pdfAddress, WHOLE, type Documented, type FormFile } from '../formats/forms.ts';
import type { Typesetter } from '../formats/typst/compile.ts';
import { typstOf } from '../formats/typst/document.ts';
import { bookDocument } from './book.ts';
import type { Shelf } from './context.ts';
import { entryDocument } from './documents.ts';

/** Sizes of text in points: the usual one, and smaller ones for a handout that nearly fits on a page. */
const SIZE = 10.5;
const SMALLER = [10, 9.5, 9];

/**
 * Makes the PDFs of all entries, or of those that are `wanted`, one after the other, and that of the whole edition.
 * Throws all findings together: each names its entry and what the compiler, or its check of PDF/UA-1, does not accept.
 */
export async function pdfFiles(
  shelf: Shelf,
  typesetter: Typesetter,
  site?: URL,
  wanted: readonly DocumentedEntry[] = documentedIn(shelf),
): Promise<FormFile[]> {
  const files: FormFile[] = [];
  const findings: Finding[] = [];
  for (const { kind, id } of wanted) {
    const document = await entryDocument(kind, id, shelf, site);
    try {
      files.push({ address: pdfAddress(kind, id), content: pdfOf(document, typesetter, site) });
    } catch (error) {
      findings.push(refused(fileOf(kind, id), error));
    }
  }
  if (findings.length > 0) throw new FindingsError(findings);
  try {
    const book = await bookDocument(shelf, site);
    return [...files, { address: WHOLE.pdf, content: pdfOf(book, typesetter, site) }];
  } catch (error) {
    throw new FindingsError([refused('die ganze Ausgabe', error)]);
  }
}

interface DocumentedEntry {
  kind: Documented;
  id: string;
}

/** Lists the entries that have a PDF of their own. */
export const documentedIn = ({ all }: Shelf): DocumentedEntry[] =>
  DOCUMENTED.flatMap((kind) => all[kind].map(({ id }) => ({ kind, id })));

/**
 * Sets a document; a handout takes one page where a smaller size makes that possible, and an article does without a page
 * on which nothing but its colophon would stand.
 */
function pdfOf(document: Document, typesetter: Typesetter, site?: URL): Uint8Array {
  const sourceOf = (size: number) => typstOf(document, { size, site });
  const usual = sourceOf(SIZE);
  const wanted = pagesWanted(document, usual, typesetter, site);
  if (wanted === undefined) return typesetter.pdf(usual);
  const smaller = SMALLER.map(sourceOf);
  const fits = (source: string) => typesetter.pagesOf(source) <= wanted;
  // Whether the smallest would fit is asked before the others: most that do not fit at once never do.
  return typesetter.pdf(fits(smaller.at(-1) ?? usual) ? (smaller.find(fits) ?? usual) : usual);
}

/** How many pages a document should take, where it takes more in the usual size. */
function pagesWanted(
  document: Document,
  usual: string,
  { pagesOf }: Typesetter,
  site?: URL,
): number | undefined {
  if (document.layout === 'book') return undefined;
  const pages = pagesOf(usual);
  if (pages === 1) return undefined;
  if (document.layout === 'handout') return 1;
  const text = pagesOf(typstOf({ ...document, colophon: [] }, { size: SIZE, site }));
  return text < pages ? text : undefined;
}

const fileOf = (kind: Kind, id: string): string =>
  `content/${KINDS[kind].folder}/${id}.${KINDS[kind].extension}`;

function refused(file: string, error: unknown): Finding {
  if (!(error instanceof Error)) throw error;
  return {
    code: 'mitnehmen-pdf',
    file,
    found: error.message.replaceAll('\n', '; '),
    expected: 'einen Text, der sich als PDF/UA-1 setzen lässt',
    remedy: 'die Stelle im Eintrag suchen und berichtigen',
  };
}
