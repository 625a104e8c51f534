import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package, validate } from 'datapackage';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';

const dist = inject('dist');
const folder = join(dist, 'daten');
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
  description: string;
  resources: { name: string; path: string }[];
};

test('the description of the data is valid by the published profile', async () => {
  const { valid, errors } = await validate(descriptor);
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

test('the description names no license that nobody has given, and says whom to ask', () => {
  expect(descriptor).not.toHaveProperty('licenses');
  expect(descriptor.description).toContain('eine Lizenz dafür ist nicht angegeben');
});

test('every table has the columns and values that its description promises', async () => {
  const described = await Package.load(descriptor, { basePath: folder, strict: true });
  for (const resource of described.resources)
    expect((await resource.read()).length, resource.name).toBeGreaterThan(0);
});

test.each(descriptor.resources.filter(({ name }) => name !== 'werte'))(
  'the JSON of $name has as many records as its tables have rows',
  async ({ name }) => {
    const records = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as unknown[];
    const described = await Package.load(descriptor, { basePath: folder });
    const rows = await described.getResource(name)?.read();
    expect(rows?.length).toBe(records.length);
  },
);

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** Opens the CSV for spreadsheets as German LibreOffice would, and writes it again with tabs. */
test.skipIf(!OFFICE)(
  OFFICE
    ? 'LibreOffice reads columns, numbers and umlauts'
    : 'LibreOffice reads columns, numbers and umlauts (skipped: it is not installed)',
  () => {
    const out = mkdtempSync(join(tmpdir(), 'calc-'));
    execFileSync(
      OFFICE ?? '',
      [
        '--headless',
        `-env:UserInstallation=file://${out}/profile`,
        '--infilter=CSV:59,34,76,1,,1031,false,true',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        out,
        join(folder, 'werte.csv'),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const sheet = unzipped(join(out, 'werte.xlsx'), 'xl/worksheets/sheet1.xml');
    const texts = unzipped(join(out, 'werte.xlsx'), 'xl/sharedStrings.xml');
    expect(texts).toContain('eingetragener Verein');
    expect(texts).toContain('Geflüchtete');
    expect(sheet).toMatch(/<c r="D2"[^>]*><v>\d+(?:\.\d+)?<\/v>/u);
  },
);

const unzipped = (archive: string, file: string): string =>
  Buffer.from(unzipSync(readFileSync(archive))[file] ?? []).toString('utf8');
