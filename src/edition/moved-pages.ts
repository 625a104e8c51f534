import { LISTS as FILES } from '../entries/kinds.ts';
import { redirectsOf } from '../entries/redirects.ts';
import { LISTS } from '../strings.ts';
import source from '../../content/umleitungen.yaml?raw';
import { edition } from './edition.ts';

/** A page that has moved: where it was, where it is now, and the list that it belonged to. */
export interface MovedPage {
  from: string;
  to: string;
  title: string;
  list: { title: string; href: string };
}

/** Returns the pages at old addresses; the content check has already held the list against its rules. */
export async function movedPages(): Promise<MovedPage[]> {
  const { redirects } = redirectsOf({ lists: { [FILES.redirects]: source } });
  const { all, link } = await edition();
  const links = Object.values(all).flatMap((entries) =>
    entries.map(({ collection, id }) => link(collection, id)),
  );
  const titles = new Map(links.map(({ href, title }) => [href, title]));
  return redirects
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from, to }) => ({ from, to, title: titles.get(to) ?? to, list: listOf(to) }));
}

/** The list page above an address; the register knows everything. */
function listOf(address: string): MovedPage['list'] {
  const name = address.split('/')[1] ?? '';
  const known = name in LISTS ? (name as keyof typeof LISTS) : 'register';
  return { title: LISTS[known].crumb, href: `/${known}/` };
}
