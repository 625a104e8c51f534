import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { tagsOf, type Tag } from './html.ts';

/** A page of the built site. */
export interface Page {
  /** Address from the root of the site, e.g. `/praxis/` or `/404.html`. */
  path: string;
  html: string;
  tags: Tag[];
  ids: ReadonlySet<string>;
}

/** Lists the files of a folder by their paths from its root, with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

/** Reads all pages of a built site. */
export function readPages(dist: string): Page[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const tags = tagsOf(html);
      const ids = new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
      return { path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`, html, tags, ids };
    });
}

const LINKS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  iframe: ['src'],
  img: ['src'],
  link: ['href'],
  script: ['src'],
  source: ['src'],
  use: ['href'],
};

/** Every address in a page with the tag and attribute it stands in. */
export function linksOf({ tags }: Page): { tag: Tag; attribute: string; url: string }[] {
  return tags.flatMap((tag) =>
    (LINKS[tag.name] ?? []).flatMap((attribute) => {
      const url = tag.attributes.get(attribute);
      return url === undefined ? [] : [{ tag, attribute, url }];
    }),
  );
}

export const isForeign = (url: string): boolean => /^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(url);

/** Finds what an address in a page leads to: the path from the root of the site and the fragment. Undefined when it leaves the site. */
export function resolveLink(
  page: string,
  url: string,
): { path: string; fragment: string } | undefined {
  const target = new URL(url, `http://host/x/y${page}`);
  if (!target.pathname.startsWith('/x/y/')) return undefined;
  return {
    path: decodeURIComponent(target.pathname.slice('/x/y'.length)),
    fragment: decodeURIComponent(target.hash.slice(1)),
  };
}

/** Whether a static server answers a path with a file, without a detour. */
export function isServed(dist: string, path: string): boolean {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
