import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn, readPages, resolveLink } from '../built-site.ts';
import { readableText } from '../html.ts';

const dist = inject('dist');
/** Files of a figure; the records for citing it lie in its folder. */
const LINK =
  /<a href="(?<href>(?:\.\.\/)+[a-z0-9-]+\.(?:svg|png|csv|komma\.csv|json|zip))" download[^>]*>(?<text>[\s\S]*?)<\/a>/gu;

/** The links to files on the pages of figures: what they lead to and the size that they name. */
const links = readPages(dist).flatMap(({ path, html }) =>
  [...html.matchAll(LINK)].map(({ groups: { href = '', text = '' } = {} }) => ({
    file: resolveLink(path, href)?.path ?? href,
    size: /(?<kB>\d+(?:,\d)?)\u00A0kB/u.exec(readableText(text))?.groups?.['kB'],
  })),
);

test('on the page of a figure question and base stand before the chart', () => {
  const pages = readPages(dist).filter(({ path }) => /^\/abbildungen\/[^/]+\/$/u.test(path));
  const late = pages.filter(({ html }) => {
    const [asked, chart] = [html.indexOf('>Basis</dt>'), html.indexOf('<figure')];
    return asked < 0 || (chart >= 0 && chart < asked);
  });
  expect(late.map(({ path }) => path)).toEqual([]);
  expect(pages.length).toBeGreaterThan(10);
});

test('every file of a figure is linked', () => {
  const files = filesIn(join(dist, 'abbildungen')).filter((file) =>
    /^[^/]+\.(?:svg|png|csv|json|zip)$/u.test(file),
  );
  expect(links.map(({ file }) => file).sort()).toEqual(
    files.map((file) => `/abbildungen/${file}`).sort(),
  );
  expect(files.length).toBeGreaterThan(0);
});

test('every file is as large as its link says', () => {
  const wrong = links.filter(({ file, size }) => {
    const kB = Number(size?.replace(',', '.'));
    return !(Math.abs(readFileSync(join(dist, file)).length / 1000 - kB) <= 0.1);
  });
  expect(wrong).toEqual([]);
});

test('every CSV for spreadsheets begins with the mark that tells spreadsheets it is UTF-8', () => {
  const csv = links.map(({ file }) => file).filter((file) => /^[^.]+\.csv$/u.test(file));
  const first = (file: string) => readFileSync(join(dist, file)).subarray(0, 3).toString('hex');
  expect(csv.filter((file) => first(file) !== 'efbbbf')).toEqual([]);
});
