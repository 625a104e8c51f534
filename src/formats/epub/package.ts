import { createHash } from 'node:crypto';
import { escapeHtml } from '../../lib/escape-html.ts';
import { SITE } from '../../site.ts';
import { FORMS } from '../../strings.ts';
import type { Document } from '../document/tree.ts';

/** Where the description of the book lies in its archive. */
export const PACKAGE = 'buch/buch.opf';

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** What readers who do not see, or see otherwise, can expect (EPUB Accessibility 1.1, discovery metadata). */
const ACCESS: readonly [property: string, value: string][] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
  ['accessibilitySummary', FORMS.accessibility],
];

/** Describes a book (EPUB 3.3): `pages` in the order of reading, `pictures`, all by their file names. */
export function packageOf(
  document: Document,
  pages: readonly string[],
  pictures: readonly string[],
): string {
  const { title, subtitle, summary, authors, language } = document;
  const item = (file: string, type: string, more = '') =>
    `<item id="${file.replace('.', '-')}" href="${file}" media-type="${type}"${more}/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="kennung" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="kennung">${identifierOf(document)}</dc:identifier>
<dc:title>${escapeHtml([title, subtitle].filter(Boolean).join('. '))}</dc:title>
<dc:language>${language}</dc:language>
${authors.map((author) => `<dc:creator>${escapeHtml(author)}</dc:creator>`).join('\n')}
<dc:description>${escapeHtml(summary)}</dc:description>
<dc:date>${SITE.edition}-01-01</dc:date>
<meta property="dcterms:modified">${SITE.edition}-01-01T00:00:00Z</meta>
${ACCESS.map(([property, value]) => `<meta property="schema:${property}">${escapeHtml(value)}</meta>`).join('\n')}
</metadata>
<manifest>
${item('inhalt.xhtml', 'application/xhtml+xml', ' properties="nav"')}
${item('buch.css', 'text/css')}
${pages.map((file) => item(file, 'application/xhtml+xml')).join('\n')}
${pictures.map((file) => item(file, 'image/svg+xml')).join('\n')}
</manifest>
<spine>
${['titel.xhtml', 'inhalt.xhtml', ...pages.filter((file) => file !== 'titel.xhtml')].map((file) => `<itemref idref="${file.replace('.', '-')}"/>`).join('\n')}
</spine>
</package>
`;
}

/** An identifier that is the same for the same edition: a UUID of its name (version 8, RFC 9562). */
function identifierOf({ title, subtitle = '' }: Document): string {
  const hash = createHash('sha256').update(`${title} ${subtitle} ${SITE.edition}`).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
