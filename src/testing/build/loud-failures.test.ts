import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildableSite, fingerprint, type BuildableSite } from '../astro-build.ts';

const CHAPTER = 'content/kapitel/6-2-vernetzung-kooperation-koordination.mdx';
const CITY = 'content/staedte/hamburg.mdx';
const PRACTICE = 'content/praxis/hamburg-ombudsstelle.mdx';

let site: BuildableSite;
let dist: Record<string, string>;

beforeAll(async () => {
  site = buildableSite();
  const { status, output } = await site.build();
  expect(output).toContain('Complete!');
  expect(status).toBe(0);
  dist = fingerprint(join(site.root, 'dist'));
});
beforeEach(() => {
  site.reset();
});
afterAll(() => {
  site.dispose();
});

/** What is printed of a finding: its file, the line on which a text stands, any column, and its code. */
const told = (file: string, text: string, code: string): RegExp =>
  new RegExp(`${file}:${site.lineOf(file, text)}(?::\\d+)? {2}\\[${code}\\]`, 'u');

/** Builds and expects a failure that leaves the previous edition as it was, and nothing half-built. */
async function failingBuild(): Promise<string> {
  const { status, output } = await site.build();
  expect(status).not.toBe(0);
  expect(fingerprint(join(site.root, 'dist'))).toEqual(dist);
  expect(existsSync(join(site.root, '.dist-next'))).toBe(false);
  return output;
}

describe('a build stops, says why and leaves dist as it was, when', () => {
  test('several things are wrong, and all of them are told at once', async () => {
    site.edit(PRACTICE, 'city: hamburg', 'city: "hamburg');
    site.edit(CITY, 'praxis:hamburg-ombudsstelle', 'praxis:ombudsman');
    site.edit(CHAPTER, '<Kasten titel="Eine Stelle für Beschwerden">', '<Kasten>');
    site.write('content/glossar/Fehler.mdx', 'kein Kopf\n');
    site.remove('content/literatur/kurzbelege.yaml');
    site.rename('content/stimmen', 'content/aussagen');
    const output = await failingBuild();
    expect(output).toMatch(told(PRACTICE, 'city:', 'yaml'));
    expect(output).toMatch(told(CITY, 'praxis:ombudsman', 'querverweis-ins-leere'));
    expect(output).toMatch(told(CHAPTER, '<Kasten>', 'angabe-fehlt'));
    for (const code of ['dateiname', 'kopf-fehlt']) expect(output).toContain(`[${code}]`);
    expect(output).toContain('content/literatur/kurzbelege.yaml  [liste-fehlt]');
    expect(output).toContain('content/stimmen  [leere-sammlung]');
  });

  test('one entry names a city that does not exist', async () => {
    site.edit(PRACTICE, 'city: hamburg', 'city: hambug');
    expect(await failingBuild()).toMatch(told(PRACTICE, 'city:', 'unbekannter-verweis'));
  });

  test('a page cannot be drawn', async () => {
    site.write(
      'src/pages/kaputt.astro',
      `---\nthrow new Error('absichtlich kaputt');\n---\n\n<p></p>\n`,
    );
    expect(await failingBuild()).toContain('absichtlich kaputt');
  });

  test('a page has a script of its own, and no link leads to it', async () => {
    site.write(
      'src/pages/neu.astro',
      '<html lang="de"><head><title>x</title></head><body><h1 onclick="x()">x</h1><script is:inline>x()</script></body></html>\n',
    );
    const output = await failingBuild();
    expect(output.match(/Seite \/neu\/ {2}\[[a-z-]+\]/gu)).toEqual([
      'Seite /neu/  [seite-code]',
      'Seite /neu/  [seite-code]',
      'Seite /neu/  [seite-ohne-link]',
    ]);
  });

  test('the address of the site is no address', async () => {
    const { status, output } = await site.build({ SITE_URL: 'example.org' });
    expect(status).not.toBe(0);
    expect(output).toContain('SITE_URL  [site-url]');
    expect(output).toContain('Abhilfe:  SITE_URL=https://example.org/ schreiben');
    expect(output).not.toMatch(/\bat \S+:\d+:\d+|error/u);
    expect(fingerprint(join(site.root, 'dist'))).toEqual(dist);
  });
});

test('building the same content again gives the same files', async () => {
  const { status } = await site.build();
  expect(status).toBe(0);
  expect(fingerprint(join(site.root, 'dist'))).toEqual(dist);
});
