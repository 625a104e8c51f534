import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestSchema, sha256 } from '../../build/hosts/manifest.ts';
import {
  buildableSite,
  fingerprint,
  makeForms as formsOf,
  type BuildableSite,
} from '../astro-build.ts';
import { readPdf, type ReadPdf } from '../pdf.ts';
import { fileSize } from '../../formats/file-size.ts';
import { FORMS } from '../../strings.ts';

let site: BuildableSite;
const at = (path: string) => join(site.root, 'dist', path);
const read = (path: string) => readFileSync(at(path), 'utf8');

const makeForms = (variables?: Record<string, string>) => formsOf(site.root, variables);

let before: Record<string, string>;
beforeAll(async () => {
  site = buildableSite();
  expect((await site.build()).output).toContain('Complete!');
  before = fingerprint(join(site.root, 'dist'));
  expect(makeForms().output).toContain('Dateien zum Mitnehmen');
});
afterAll(() => {
  site.dispose();
});

test('a build without forms links none of them', () => {
  expect(
    Object.keys(before).filter(
      (path) => /\.(?:pdf|epub|zip)$/u.test(path) && !path.startsWith('abbildungen'),
    ),
  ).toEqual([]);
});

test('pages link their document with its format and size', () => {
  expect(read('praxis/hamburg-ombudsstelle/index.html')).toMatch(
    /<a href="hamburg-ombudsstelle\.pdf">PDF \(\d+(?:,\d)?\u00A0kB\)<\/a>/u,
  );
  expect(read('mitnehmen/index.html')).toMatch(/<a href="willkommensinitiativen\.pdf">PDF \(/u);
  expect(read('mitnehmen/index.html')).toMatch(/<a href="willkommensinitiativen\.epub">EPUB \(/u);
  expect(read('mitnehmen/index.html')).toMatch(/<a href="willkommensinitiativen\.zip">ZIP \(/u);
});

test('programs are told of the documents, and the sizes that are shown are those of the files', () => {
  expect(read('linkset.json')).toContain(
    '"href": "praxis/hamburg-ombudsstelle/hamburg-ombudsstelle.pdf"',
  );
  const told = [
    ...read('mitnehmen/index.html').matchAll(
      /<a href="\.\.\/([^"]+)">[^<]*<\/a>\s*\(([\d,]+\s[kM]B)\)/gu,
    ),
  ];
  expect(told.length).toBeGreaterThan(3);
  for (const [, path = '', size] of told) expect(size, path).toBe(fileSize(readFileSync(at(path))));
});

test('the list of files has every file as it is', () => {
  const { files } = manifestSchema.parse(JSON.parse(read('manifest.json')));
  expect(Object.keys(files).filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(5);
  for (const [path, { sha256: sum }] of Object.entries(files))
    expect(sha256(readFileSync(at(path))), path).toBe(sum);
});

test('the copy for a disk takes all other files along', () => {
  const copy = unzipSync(readFileSync(at('mitnehmen/willkommensinitiativen.zip')));
  const inCopy = (path: string) => copy[`willkommensinitiativen/${path}`];
  for (const path of Object.keys(fingerprint(at(''))).filter((name) =>
    /\.(?:pdf|epub)$/u.test(name),
  ))
    expect(inCopy(path)?.length, path).toBe(readFileSync(at(path)).length);
  const page = Buffer.from(inCopy('mitnehmen/index.html')!).toString('utf8');
  expect(page).toContain('<a href="willkommensinitiativen.pdf">PDF (');
  expect(page).not.toContain('willkommensinitiativen.zip"><a');
  expect(page).toContain(FORMS.thisCopy);
});

test('a second run in another time zone and language gives the same bytes', () => {
  const first = fingerprint(join(site.root, 'dist'));
  expect(makeForms({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: '' }).status).toBe(0);
  expect(fingerprint(join(site.root, 'dist'))).toEqual(first);
});

const PDFINFO = '/usr/bin/pdfinfo';

describe('the documents', () => {
  const documents: [string, ReadPdf][] = [];
  beforeAll(async () => {
    const paths = readdirSync(at(''), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.pdf'),
    );
    for (const path of paths.sort()) documents.push([path, await readPdf(readFileSync(at(path)))]);
  });

  test('say that they keep to PDF/UA-1, their language and their title', () => {
    for (const [path, { metadata, language, title }] of documents) {
      expect(metadata, path).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect([language, title === ''], path).toEqual(['de', false]);
    }
  });

  test('have headings that leave no level out, and an outline', () => {
    for (const [path, { roles, outline }] of documents) {
      const levels = roles.filter((role) => /^H\d$/u.test(role)).map((role) => Number(role[1]));
      expect(levels[0], path).toBe(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), path).toBeLessThanOrEqual(1);
      });
      expect(outline.length, path).toBeGreaterThan(0);
    }
  });

  test('show figures with a text instead, and with tables that have a head', () => {
    const [, chapter] = documents.find(([path]) => path.endsWith('kooperation-koordination.pdf'))!;
    expect(chapter.roles).toEqual(
      expect.arrayContaining(['Figure', 'Table', 'THead', 'TH', 'Note']),
    );
    expect(chapter.alternatives.join()).toMatch(/\d+\u202F%/u);
  });

  test('a practice fits on a page, its conditions and difficulties before its text', () => {
    const [, handout] = documents.find(([path]) => path.endsWith('hamburg-ombudsstelle.pdf'))!;
    expect(handout.pages).toBe(1);
    const at = (words: string) => handout.text.indexOf(words);
    expect(at('Was kostet es')).toBeGreaterThan(0);
    expect(at('Damit es gelingt')).toBeGreaterThan(at('Was kostet es'));
    expect(at('Steckbrief')).toBeGreaterThan(at('Woran es hakt'));
  });

  test.skipIf(!existsSync(PDFINFO))('poppler finds the same structure', () => {
    const file = at('praxis/hamburg-ombudsstelle/hamburg-ombudsstelle.pdf');
    const output = execFileSync(PDFINFO, ['-struct', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(output).toMatch(/^Document/mu);
    expect(output).toMatch(/H2 "Damit es gelingt"/u);
    expect(output).toMatch(/LBody/u);
  });
});

test('an entry that cannot be set stops with its name, and nothing changes', () => {
  const first = fingerprint(join(site.root, 'dist'));
  site.edit('content/praxis/hamburg-ombudsstelle.mdx', 'summary: ', 'summary: 漢 ');
  const { status, output } = makeForms();
  expect(status).toBe(1);
  expect(output).toContain('content/praxis/hamburg-ombudsstelle.mdx');
  expect(output).toContain('mitnehmen-pdf');
  expect(fingerprint(join(site.root, 'dist'))).toEqual(first);
  site.reset();
});

test('without an edition there is nothing to take away', () => {
  expect(existsSync(join(site.root, 'anderswo'))).toBe(false);
  const { status, stderr } = spawnSync(process.execPath, [join(site.root, 'scripts/formats.ts')], {
    cwd: join(site.root, 'content'),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run build') as string]);
});
