import { nearest } from '../../lib/nearest.ts';
import { FOOTER_NAVIGATION, NAVIGATION } from '../../site.ts';
import type { Finding } from '../finding.ts';
import { folderOf } from '../content-layout.ts';
import { isEntryId } from '../entry-id.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { crossLinksIn } from '../mentions.ts';
import type { SourceFile } from '../read.ts';
import { routesBelow } from '../routes.ts';
import { isUnwritten } from '../unwritten.ts';

/** Checks that no entry takes the address of a page, that navigation leads somewhere, and to every editorial page. */
export function checkSitePages(files: readonly SourceFile[]): Finding[] {
  const pages = files.filter(({ kind }) => kind === 'pages');
  const ids = new Set(pages.map(({ id }) => id));
  const wanted = [...NAVIGATION, ...FOOTER_NAVIGATION].map(({ href }) => href.slice(1, -1));
  const missing = wanted.filter((id) => !ids.has(id) && !isRoute(id));
  const lonely = pages.filter(
    (page) =>
      isFree('pages', page.id) &&
      !wanted.includes(page.id) &&
      isEntryId(page.id) &&
      !isUnwritten(page),
  );
  const unlinked = lonely.filter(
    (page) => !files.some((file) => file !== page && leadsTo(file, page)),
  );
  const renamed = missing.map(
    (id) =>
      nearest(
        id,
        unlinked.map((page) => page.id),
      )[0],
  );
  return [
    ...files.filter(({ kind, id }) => !isFree(kind, id)).map(taken),
    ...(pages.length > 0 ? missing.map((id, index) => absent(id, renamed[index])) : []),
    ...unlinked.filter(({ id }) => !renamed.includes(id)).map(withoutLink),
  ];
}

/** Whether a page of the site has an address, given without the slashes around it. */
function isRoute(id: string): boolean {
  const [, parent = '', name = id] = /^(.*\/)?([^/]+)$/u.exec(id) ?? [];
  return routesBelow(`/${parent}`).has(name);
}

/** Whether the address of an entry belongs to no page of the site; entries that share a page have none. */
const isFree = (kind: Kind, id: string): boolean =>
  KINDS[kind].anchor || !routesBelow(KINDS[kind].address).has(id);

const leadsTo = ({ outline }: SourceFile, { id }: SourceFile): boolean =>
  crossLinksIn(outline).some(({ scheme, name }) => scheme === KINDS.pages.scheme && name === id);

const taken = ({ kind, id, path }: SourceFile): Finding => ({
  code: 'adresse-vergeben',
  file: path,
  found: `der Dateiname „${id}“: Die Adresse ${KINDS[kind].address}${id}/ gehört schon zu einer Seite der Ausgabe`,
  expected: 'einen Namen, den keine Seite der Ausgabe hat',
  remedy: `Datei umbenennen; vergeben sind ${[...routesBelow(KINDS[kind].address)].join(', ')}`,
});

const absent = (id: string, now: string | undefined): Finding => ({
  code: 'seite-fehlt',
  file: `${folderOf('pages')}/${id}.mdx`,
  found: 'keine Datei; die Navigation jeder Seite führt hierher',
  expected: `die Seite mit der Adresse /${id}/`,
  remedy: now
    ? `${now}.mdx in ${id}.mdx umbenennen`
    : 'Datei wiederherstellen; wurde sie umbenannt oder verschoben?',
});

const withoutLink = ({ id, path }: SourceFile): Finding => ({
  code: 'seite-ohne-link',
  file: path,
  found: 'eine Seite, zu der kein Link führt',
  expected: 'mindestens einen Verweis aus einem anderen Text',
  remedy: `in einem Text auf sie verweisen: [Titel](${KINDS.pages.scheme}:${id}); sonst die Datei löschen`,
});
