import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { fileSize } from '../formats/file-size.ts';
import type { FormFile } from '../formats/forms.ts';
import { LINKSET, withForms } from '../formats/machines/linkset.ts';
import { PREVIEW, withOwnPicture } from '../formats/share/og-image.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { pageFiles, readPage, type BuiltPage } from './built-pages.ts';
import { MANIFEST, manifestOf, manifestSchema, manifestText } from './hosts/manifest.ts';
import { relativeUrl } from './relative-url.ts';

/** Where a page has room for the link to a file: an element with this attribute, whose value is the file's address. */
const ROOM = 'data-form';

/**
 * Puts files beside the pages of a finished edition, then links them where pages have room for it, names them in the link
 * set that the edition has written, then lists all files anew: whatever a page links is there, and programs are told of
 * it. Where a picture of a page is among them, the page names it in place of that of the edition. A second run changes
 * nothing.
 */
export function addForms(out: string, files: readonly FormFile[], site?: URL): void {
  for (const { address, content } of files) writeFileSync(join(out, address), content);
  const links = new Map(files.map((file) => [file.address, file]));
  for (const file of pageFiles(out)) {
    const page = readPage(file);
    const linked = withLinks(page, links);
    const html = links.has(`${page.address}${PREVIEW}`)
      ? withOwnPicture(linked, page.address, site)
      : linked;
    if (html !== page.html) writeFileSync(page.path, html);
  }
  const linkset = join(out, LINKSET);
  if (existsSync(linkset))
    writeFileSync(linkset, withForms(readFileSync(linkset, 'utf8'), files, site));
  const { redirects } = manifestSchema.parse(JSON.parse(readFileSync(join(out, MANIFEST), 'utf8')));
  const rules = Object.entries(redirects).map(([from, to]) => ({ from, to }));
  writeFileSync(join(out, MANIFEST), manifestText(manifestOf(out, rules)));
}

/** Writes the links to files into the rooms that a page has for them. */
export function withLinks(
  { html, address, document }: Pick<BuiltPage, 'html' | 'address' | 'document'>,
  files: ReadonlyMap<string, FormFile>,
): string {
  let result = '';
  let done = 0;
  for (const { target, start, end } of roomsIn(document)) {
    const file = files.get(target);
    if (!file) continue;
    result += html.slice(done, start) + linkTo(file, address);
    done = end;
  }
  return result + html.slice(done);
}

interface Room {
  target: string;
  /** Where what stands in it begins and ends. */
  start: number;
  end: number;
}

function roomsIn(node: DefaultTreeAdapterTypes.ParentNode): Room[] {
  return node.childNodes.flatMap((child): Room[] => {
    if (!('tagName' in child)) return [];
    const target = child.attrs.find(({ name }) => name === ROOM)?.value;
    const place = child.sourceCodeLocation;
    if (target === undefined || !place?.startTag || !place.endTag) return roomsIn(child);
    return [{ target, start: place.startTag.endOffset, end: place.endTag.startOffset }];
  });
}

/** What a file is called in a link, by its ending. */
const NAMES: Readonly<Record<string, string>> = { pdf: 'PDF', epub: 'EPUB', zip: 'ZIP' };

function linkTo({ address, content }: FormFile, page: string): string {
  const ending = address.split('.').at(-1) ?? '';
  const name = `${NAMES[ending] ?? ending} (${fileSize(content)})`;
  return `<a href="${escapeHtml(relativeUrl(address, page))}">${escapeHtml(name)}</a>`;
}
