import { strToU8 } from 'fflate';
import { escapeHtml } from '../../lib/escape-html.ts';
import { FORMS } from '../../strings.ts';
import type { Document, Note } from '../document/tree.ts';
import { zip, type Files } from '../zip.ts';
import { blocks, type Writing } from './blocks.ts';
import { inline, markId } from './inline.ts';
import { navigation, titleOf } from './navigation.ts';
import { CONTAINER, PACKAGE, packageOf } from './package.ts';
import { CSS, page } from './page.ts';
import { placesOf, type Places } from './places.ts';
import { sectionsOf, type Section } from './sections.ts';

/** Writes a document as an accessible book (EPUB 3.3). `site` is where the edition is published, if that is known. */
export function epubOf(document: Document, site?: URL): Uint8Array {
  const sections = sectionsOf(document);
  const places = placesOf(sections, site);
  const pictures: string[] = [];
  const picture = (svg: string) => {
    pictures.push(svg);
    return pictureName(pictures.length);
  };
  const pages = [
    ['titel.xhtml', titlePage(document, { places, notes: [], picture })],
    ...sections.map((section) => [section.file, sectionPage(section, places, picture)] as const),
  ] as const;
  const names = pictures.map((_, index) => pictureName(index + 1));
  const files = {
    'inhalt.xhtml': navigation(sections, places),
    'buch.css': CSS,
    ...Object.fromEntries(pages),
    ...Object.fromEntries(pictures.map((svg, index) => [pictureName(index + 1), svg])),
  };
  return zip({
    // First and not compressed, so that programs know what the archive is.
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': CONTAINER,
    [PACKAGE]: packageOf(
      document,
      pages.map(([file]) => file),
      names,
    ),
    ...inFolder(files),
  });
}

const pictureName = (number: number): string => `diagramm-${String(number).padStart(2, '0')}.svg`;

const inFolder = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`buch/${name}`, content]));

function titlePage(document: Document, writing: Writing): string {
  const { title, subtitle, colophon } = document;
  const lines = colophon.map((line) => `<p class="small">${inline(line, writing)}</p>`).join('\n');
  return page(
    title,
    `<section epub:type="titlepage"><h1>${escapeHtml(title)}</h1>\n<p class="lead">${escapeHtml(subtitle ?? '')}</p>\n${lines}</section>`,
  );
}

function sectionPage(section: Section, places: Places, picture: Writing['picture']): string {
  const writing: Writing = { places, notes: [], picture };
  const body = blocks(section.blocks, writing);
  const notes: string[] = [];
  // Notes may have notes of their own, which join the list while it is written.
  for (const { id, note } of writing.notes)
    notes.push(
      `<aside epub:type="footnote" role="doc-footnote" id="${id}">${numberOf(id, note)}${blocks(note.blocks, writing)}</aside>`,
    );
  return page(titleOf(section.heading), [body, ...notes].join('\n'));
}

/** The number of a note leads back to its mark, for reading systems that do not open notes in place. */
const numberOf = (id: string, { label }: Note): string =>
  `<p class="nummer"><a role="doc-backlink" href="#${markId(id)}" aria-label="${escapeHtml(FORMS.backToMark(label))}">${escapeHtml(label)}</a></p>`;
