import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../lib/csp.ts';
import {
  filesIn,
  isForeign,
  isServed,
  linksOf,
  readPages,
  resolveLink,
  type Page,
} from '../built-site.ts';
import { readableText } from '../html.ts';

const dist = inject('dist');
const all = readPages(dist);
/** A server shows the error page under any path, so it has rules of its own (not-found.test.ts). */
const pages = all.filter(({ path }) => path !== '/404.html');
const byPath = new Map(all.map((page) => [page.path, page]));

/** Asks every page and returns what is wrong as `page: fault`, so that a failing test lists it all. */
const faults = (find: (page: Page) => string[], list = all) =>
  list.flatMap((page) => [...new Set(find(page))].map((fault) => `${page.path}: ${fault}`));
const content = (page: Page, pattern: RegExp) =>
  readableText(pattern.exec(page.html)?.[1] ?? '').trim();
const titleOf = (page: Page) => content(page, /<title>([\s\S]*?)<\/title>/u);
const metaOf = ({ tags }: Page, key: string, value: string) =>
  tags
    .find(({ name, attributes }) => name === 'meta' && attributes.get(key)?.toLowerCase() === value)
    ?.attributes.get('content') ?? '';

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(100);
});

test('every address is plain ASCII, in small letters and with a slash at its end', () => {
  expect(
    pages
      .map(({ path }) => path)
      .filter((path) => !/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/u.test(path)),
  ).toEqual([]);
});

describe('links', () => {
  test('every link within the site leads to a page that is there, without a detour', () => {
    const dead = faults(
      (page) =>
        linksOf(page)
          .filter(({ url }) => !isForeign(url))
          .flatMap(({ url }) => {
            const target = resolveLink(page.path, url);
            return target && isServed(dist, target.path) ? [] : [url];
          }),
      pages,
    );
    expect(dead).toEqual([]);
  });

  test('every fragment leads to an element that is there', () => {
    const dead = faults(
      (page) =>
        linksOf(page)
          .filter(({ url }) => !isForeign(url) && url.includes('#'))
          .flatMap(({ url }) => {
            const target = resolveLink(page.path, url);
            const ids = target && byPath.get(target.path)?.ids;
            return !target?.fragment || ids?.has(target.fragment) ? [] : [url];
          }),
      pages,
    );
    expect(dead).toEqual([]);
  });

  test('no link starts at the root, so that any folder will do', () => {
    expect(
      faults(
        (page) => linksOf(page).flatMap(({ url }) => (url.startsWith('/') ? [url] : [])),
        pages,
      ),
    ).toEqual([]);
  });

  test('style sheets name no address from the root either', () => {
    const sheets = filesIn(dist).filter((file) => file.endsWith('.css'));
    expect(
      sheets.filter((file) => /url\(["']?\/|@import/u.test(readFileSync(join(dist, file), 'utf8'))),
    ).toEqual([]);
  });

  test('every page can be reached from the start page', () => {
    const seen = new Set(['/']);
    for (const path of seen) {
      const page = byPath.get(path);
      for (const { tag, url } of page ? linksOf(page) : []) {
        const target = tag.name === 'a' && !isForeign(url) && resolveLink(path, url);
        if (target && byPath.has(target.path)) seen.add(target.path);
      }
    }
    expect(
      pages.map(({ path }) => path).filter((path) => !seen.has(path) && path !== '/suche/'),
    ).toEqual([]);
  });

  test('every page but the start page has a way back', () => {
    const leadsHome = (page: Page) =>
      linksOf(page).some(
        ({ tag, url }) => tag.name === 'a' && resolveLink(page.path, url)?.path === '/',
      );
    const hasCrumbs = ({ html }: Page) => html.includes('class="breadcrumbs"');
    const stuck = (page: Page) => page.path !== '/' && !(leadsHome(page) && hasCrumbs(page));
    expect(pages.filter(stuck).map(({ path }) => path)).toEqual([]);
  });
});

describe('privacy', () => {
  test('nothing but a link that readers follow leads to another host', () => {
    const foreign = (page: Page) =>
      linksOf(page).filter(
        ({ tag, url }) =>
          isForeign(url) && !(tag.name === 'a' && /^(?:https?:|mailto:)/u.test(url)),
      );
    expect(faults((page) => foreign(page).map(({ url }) => url))).toEqual([]);
  });

  test('style sheets load nothing from another host', () => {
    const sheets = filesIn(dist).filter((file) => file.endsWith('.css'));
    expect(
      sheets.filter((file) =>
        /url\(["']?(?:https?:)?\/\//u.test(readFileSync(join(dist, file), 'utf8')),
      ),
    ).toEqual([]);
  });

  test('the policy stands before everything that a page could load', () => {
    const late = (page: Page) => {
      const head = page.tags.filter(({ name }) => name !== 'html' && name !== 'head');
      const policy = head.findIndex(
        ({ attributes }) =>
          attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      return policy >= 0 &&
        head.slice(0, policy).every(({ attributes }) => attributes.has('charset'))
        ? []
        : ['no policy at the beginning'];
    };
    expect(faults(late)).toEqual([]);
  });

  test('every page has the strict policy', () => {
    const policy = (page: Page) => metaOf(page, 'http-equiv', 'content-security-policy');
    expect(
      faults((page) => (policy(page) === CONTENT_SECURITY_POLICY ? [] : [policy(page)]), pages),
    ).toEqual([]);
  });

  test('no page holds what the policy forbids: inline styles, scripts and event handlers', () => {
    const inline = ({ tags }: Page) =>
      tags.flatMap(({ name, attributes }) => {
        const script =
          name === 'script' &&
          !attributes.has('src') &&
          !/json/u.test(attributes.get('type') ?? '');
        const handlers = [...attributes.keys()].filter(
          (key) => key === 'style' || /^on[a-z]+$/u.test(key),
        );
        return [
          ...(script || name === 'style' ? [`<${name}>`] : []),
          ...handlers.map((key) => `<${name} ${key}>`),
        ];
      });
    expect(faults(inline, pages)).toEqual([]);
  });
});

describe('every page', () => {
  test('has exactly one heading of level 1', () => {
    const count = ({ tags }: Page) => tags.filter(({ name }) => name === 'h1').length;
    expect(faults((page) => (count(page) === 1 ? [] : [`${count(page)} × h1`]))).toEqual([]);
  });

  test('says that it is German', () => {
    expect(
      faults(({ tags }) =>
        tags.find(({ name }) => name === 'html')?.attributes.get('lang') === 'de'
          ? []
          : ['no lang'],
      ),
    ).toEqual([]);
  });

  test('has a title that no other page has', () => {
    const titles = all.map(titleOf);
    expect(
      faults((page) =>
        titleOf(page) && titles.filter((title) => title === titleOf(page)).length === 1
          ? []
          : [titleOf(page)],
      ),
    ).toEqual([]);
  });

  test('has a description that is a sentence or two', () => {
    const description = (page: Page) => metaOf(page, 'name', 'description');
    expect(
      faults((page) => (/^.{20,320}$/u.test(description(page)) ? [] : [description(page)])),
    ).toEqual([]);
  });

  test('lets readers skip to its content with the first link', () => {
    const skips = (page: Page) => {
      const first = page.tags.find(({ name }) => name === 'a')?.attributes.get('href');
      const main = page.tags.find(({ name }) => name === 'main');
      return first?.startsWith('#') && main?.attributes.get('id') === first.slice(1);
    };
    expect(faults((page) => (skips(page) ? [] : ['no skip link']))).toEqual([]);
  });

  test('says that it is an independent restatement and names the study', () => {
    const says = ({ html }: Page) =>
      /Eigenständige Wiedergabe/u.test(html) &&
      /Gesemann, Frank; Seidel, Alexander; Mayer, Margit \(2019\)/u.test(html);
    expect(faults((page) => (says(page) ? [] : ['not marked as what it is']))).toEqual([]);
  });

  test('sets the spaces of German typography', () => {
    const plain =
      /(?:^|[^\p{L}])(?:z\. B\.|e\. V\.|d\. h\.|u\. a\.|i\. d\. R\.)|\d %|(?:^|\s)(?:S\.|Abb\.|Tab\.) \d/gu;
    const text = ({ html }: Page) => readableText(html.replace(/<code>[\s\S]*?<\/code>/gu, ''));
    const values = ({ tags }: Page) =>
      tags.flatMap(({ attributes }) =>
        ['content', 'aria-label', 'placeholder', 'title'].map((key) => attributes.get(key) ?? ''),
      );
    expect(
      faults((page) => [text(page), ...values(page)].flatMap((part) => part.match(plain) ?? [])),
    ).toEqual([]);
  });

  test('shows no value that a program forgot', () => {
    expect(
      faults(
        (page) =>
          readableText(page.html).match(/\b(?:undefined|NaN|Invalid Date)\b|\[object /gu) ?? [],
      ),
    ).toEqual([]);
  });
});

test('the navigation is the same on every page', () => {
  const navigation = (page: Page) =>
    ['main-nav', 'footer-list'].map((name) =>
      content(page, new RegExp(`class="${name}"[^>]*>([\\s\\S]*?)</(?:nav|ul)>`, 'u')),
    );
  const [first] = pages.map(navigation);
  expect(first?.every((words) => words.length > 50)).toBe(true);
  expect(faults((page) => (navigation(page).join() === first?.join() ? [] : ['differs']))).toEqual(
    [],
  );
});

test('every page has icons and the manifest, and they are there', () => {
  const rels = ['icon', 'apple-touch-icon', 'manifest'];
  const files = (page: Page) =>
    page.tags
      .filter(
        ({ name, attributes }) => name === 'link' && rels.includes(attributes.get('rel') ?? ''),
      )
      .map(({ attributes }) => resolveLink(page.path, attributes.get('href') ?? '')?.path ?? '');
  expect(
    faults((page) => {
      const found = files(page);
      const lost = found.filter((path) => !existsSync(join(dist, path)));
      return found.length === 4 ? lost : [`${found.length} files`];
    }, pages),
  ).toEqual([]);
});
