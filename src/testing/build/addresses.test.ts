import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildableSite, type BuildableSite } from '../astro-build.ts';

const ADDRESSES = 'content/adressen.txt';
const REDIRECTS = 'content/umleitungen.yaml';
const CHAPTER = '/kapitel/6-2-vernetzung-kooperation-koordination/';
const GONE = ['/praxis/alt/', '/praxis/alt/#stelle', '/praxis/alt/zitat.bib', '/praxis/aelter/'];
const FILES = ['/abbildungen/abb-99/', '/abbildungen/abb-99.csv'];
const PLACES = [`${CHAPTER}#alt`, `${CHAPTER}#verlegt`];
const MOVES = [
  '/praxis/aelter/: /praxis/alt/',
  '/praxis/alt/: /praxis/hamburg-ombudsstelle/',
  '/abbildungen/abb-99/: /abbildungen/abb-15/',
  `${CHAPTER}#alt: ${CHAPTER}#nachweise`,
  `${CHAPTER}#verlegt: /praxis/hamburg-ombudsstelle/#ausgangslage`,
];

let site: BuildableSite;
beforeAll(() => {
  site = buildableSite();
});
afterAll(() => {
  site.dispose();
});

const promise = (...addresses: string[]) => {
  site.write(ADDRESSES, `${site.read(ADDRESSES)}${addresses.join('\n')}\n`);
};
const page = (address: string) => site.read(`dist${address}index.html`);

test('an address that has disappeared stops the build with its line and the remedy', async () => {
  promise('/praxis/hamburg-ombudstelle/', '/praxis/hamburg-ombudstelle/#x', '/praxis/weg.csv');
  promise(`${CHAPTER}#nachweis`);
  const { status, output } = await site.build();
  expect(status).not.toBe(0);
  expect(output).toContain(`${ADDRESSES}:${site.lineOf(ADDRESSES, 'ombudstelle/')}  [adresse-weg]`);
  expect(output).toContain('/praxis/hamburg-ombudstelle/: /praxis/hamburg-ombudsstelle/');
  expect(output).toContain(`${CHAPTER}#nachweis: ${CHAPTER}#nachweise`);
  expect(output).toContain('3 Fehler in 1 Datei');
  site.reset();
});

test('redirects that lead to nothing, over a page or in a circle are told', async () => {
  const rows = ['/praxis/alt/: /praxis/hamburg-ombudstelle/', '/glossar/: /register/'];
  site.write(REDIRECTS, `${rows.join('\n')}\n/weg/#a: /register/\n`);
  const { output } = await site.build();
  for (const found of [
    'das Ziel /praxis/hamburg-ombudstelle/, unter dem es nichts gibt',
    'eine Umleitung von /glossar/; unter dieser Adresse gibt es etwas',
    'eine Umleitung von /weg/#a; die Seite /weg/ gibt es nicht mehr',
  ])
    expect(output).toContain(found);
  expect(output).toContain('3 Fehler in 1 Datei');
  site.reset();
});

test('with redirects a build keeps what was promised', async () => {
  promise(...GONE, ...FILES, ...PLACES);
  site.write(REDIRECTS, `${MOVES.join('\n')}\n`);
  const { output } = await site.build({ SITE_URL: 'https://example.org/studie/' });
  expect(output).toContain('Complete!');
});

test('a page that has moved leads on at once, by link and by canonical address', () => {
  const html = page('/praxis/alt/');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=../hamburg-ombudsstelle/">');
  expect(html).toContain(
    '<link rel="canonical" href="https://example.org/studie/praxis/hamburg-ombudsstelle/">',
  );
  expect(html).toMatch(/<html lang="de">[\s\S]*<h1>Diese Seite ist umgezogen<\/h1>/u);
  expect(html).toContain('<a href="../hamburg-ombudsstelle/">Ombudsstelle</a>');
  expect(html).toContain('<a class="site-name" href="../../">');
});

test('an address that has moved twice leads to where it is now', () => {
  expect(page('/praxis/aelter/')).toContain('url=../hamburg-ombudsstelle/');
});

test('the files of a page that has moved are at their old addresses, too', () => {
  expect(site.read('dist/praxis/alt/zitat.bib')).toBe(
    site.read('dist/praxis/hamburg-ombudsstelle/zitat.bib'),
  );
  expect(site.read('dist/abbildungen/abb-99.csv')).toBe(site.read('dist/abbildungen/abb-15.csv'));
});

test('an old place on a page goes on at the new one; one that has left the page leaves a note', () => {
  const html = page(CHAPTER);
  expect(html).toMatch(/<h\d id="nachweise"[^>]*><span id="alt"><\/span>/u);
  expect(html).toContain(
    '<p class="moved" id="verlegt">Dieser Abschnitt ist umgezogen: <a href="../../praxis/hamburg-ombudsstelle/#ausgangslage">Ombudsstelle</a></p>',
  );
});

test('old addresses stay out of the sitemap, and nothing is left where they were drawn', () => {
  expect(site.read('dist/sitemap.xml')).not.toMatch(/\/alt\/|umleitung/u);
  expect(existsSync(join(site.root, 'dist/umleitung'))).toBe(false);
});
