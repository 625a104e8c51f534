import { sum } from '../lib/sum.ts';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isForeign, resolveLink, type Page } from './built-site.ts';

/** What a first visit to a page loads, in bytes as they travel: texts compressed, fonts as they are. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  font: number;
  total: number;
}

/** Weighs a page with its style sheets, scripts (their static imports too) and the fonts that these name. */
export function weighPage(dist: string, page: Page): Weight {
  const linked = (rel: string) =>
    page.tags.filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === rel);
  const hrefs = (tags: Page['tags'], key: string) =>
    tags.flatMap(({ attributes }) => attributes.get(key) ?? []).filter((url) => !isForeign(url));
  const fileOf = (url: string) => resolveLink(page.path, url)?.path ?? url;
  const scripts = hrefs(
    page.tags.filter(({ name }) => name === 'script'),
    'src',
  ).map(fileOf);
  const sheets = hrefs(linked('stylesheet'), 'href').map((url) => join(dist, fileOf(url)));
  const fonts = sheets.flatMap((sheet) => fontsIn(sheet, dist));
  const html = gzipped(Buffer.from(page.html));
  const css = sum(sheets.map((sheet) => gzipped(readFileSync(sheet))));
  const js = sum(
    [...withImports(dist, scripts)].map((path) => gzipped(readFileSync(join(dist, path)))),
  );
  const font = sum([...new Set(fonts)].map((path) => readFileSync(path).length));
  return { html, css, js, font, total: html + css + js + font };
}

/** The font files that a style sheet names; each counts as loaded, for nearly all text is set in one. */
function fontsIn(sheet: string, dist: string): string[] {
  const urls = [...readFileSync(sheet, 'utf8').matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/gu)];
  return urls.map(([, url = '']) =>
    url.startsWith('/') ? join(dist, url) : join(dirname(sheet), url),
  );
}

/** Adds what scripts import at their start; what they load on demand does not count. */
function withImports(dist: string, scripts: readonly string[]): Set<string> {
  const all = new Set(scripts);
  for (const path of all) {
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, url = ''] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["']([^"']+)["']/gu,
    )) {
      const target = resolveLink(path, url);
      if (target) all.add(target.path);
    }
  }
  return all;
}

const gzipped = (data: Buffer) => gzipSync(data).length;
