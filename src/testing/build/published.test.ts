import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildableSite, cleanEnvironment, type BuildableSite } from '../astro-build.ts';

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

test('files for programs name published addresses', () => {
  for (const path of ['xref.json', 'linkset.json', 'CITATION.cff', 'daten/datapackage.json'])
    expect(page(path), path).toContain(ADDRESS);
});

const imageOf = (path: string) =>
  /property="og:image" content="([^"]*)"/u.exec(page(path))?.[1] ?? '';

test('networks show the picture of the edition, and once it is made that of the entry', () => {
  expect(imageOf('praxis/hamburg-ombudsstelle/index.html')).toBe(`${ADDRESS}vorschau.png`);
  const { status } = spawnSync(process.execPath, ['scripts/formats.ts'], {
    cwd: site.root,
    env: cleanEnvironment({ SITE_URL: ADDRESS }),
  });
  expect(status).toBe(0);
  expect(imageOf('praxis/hamburg-ombudsstelle/index.html')).toBe(
    `${ADDRESS}praxis/hamburg-ombudsstelle/vorschau.png`,
  );
  expect(imageOf('glossar/index.html')).toBe(`${ADDRESS}vorschau.png`);
  for (const path of ['vorschau.png', 'praxis/hamburg-ombudsstelle/vorschau.png'])
    expect(
      readFileSync(join(site.root, 'dist', path))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
});
