import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildableSite, type BuildableSite } from '../astro-build.ts';

const ADDRESS = 'https://example.org/studie/';

let site: BuildableSite;
const page = (path: string) => readFileSync(join(site.root, 'dist', path), 'utf8');

beforeAll(async () => {
  site = buildableSite();
  const { status, output } = await site.build({ SITE_URL: ADDRESS });
  expect(output).toContain('Complete!');
  expect(status).toBe(0);
});
afterAll(() => {
  site.dispose();
});

test('a page names its published address', () => {
  expect(page('praxis/hamburg-ombudsstelle/index.html')).toContain(
    `<link rel="canonical" href="${ADDRESS}praxis/hamburg-ombudsstelle/">`,
  );
});

test('a page says what networks show of it', () => {
  const html = page('praxis/hamburg-ombudsstelle/index.html');
  expect(html).toContain('<meta property="og:title" content="Ombudsstelle">');
  expect(html).toContain(
    `<meta property="og:url" content="${ADDRESS}praxis/hamburg-ombudsstelle/">`,
  );
});

test('the way to cite a page names its published address', () => {
  expect(page('praxis/hamburg-ombudsstelle/index.html')).toContain(
    `Ausgabe 2026, ${ADDRESS}praxis/hamburg-ombudsstelle/`,
  );
});

test('the sitemap lists every page with its folder, and not the error page', () => {
  const addresses = page('sitemap.xml').match(/(?<=<loc>)[^<]+/gu) ?? [];
  expect(addresses).toContain(`${ADDRESS}praxis/hamburg-ombudsstelle/`);
  expect(
    addresses.filter((address) => !address.startsWith(ADDRESS) || address.includes('404')),
  ).toEqual([]);
});

test('every listed page exists', () => {
  const paths = (page('sitemap.xml').match(/(?<=<loc>)[^<]+/gu) ?? []).map((address) =>
    address.slice(ADDRESS.length),
  );
  expect(paths.filter((path) => !existsSync(join(site.root, 'dist', path, 'index.html')))).toEqual(
    [],
  );
});

test('links stay relative all the same', () => {
  expect(page('praxis/hamburg-ombudsstelle/index.html')).toContain(
    '<a class="site-name" href="../../">',
  );
});

test('the error page leads to the published folder from any path', () => {
  const hrefs = [...page('404.html').matchAll(/<a [^>]*href="([^"]*)"/gu)].map(
    ([, href = '']) => href,
  );
  expect(hrefs.filter((href) => !/^(?:\/studie\/|#|https:)/u.test(href))).toEqual([]);
});
