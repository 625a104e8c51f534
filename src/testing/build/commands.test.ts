import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../astro-build.ts';
import { fixtureSite } from '../fixture-site.ts';

/** Runs a command of `scripts/` in a folder. */
function run(root: string, script: string, ...words: string[]) {
  return runAt('', root, script, ...words);
}

/** The same with the address of the site. */
function runAt(address: string, root: string, script: string, ...words: string[]) {
  const env = { ...process.env, SITE_URL: address };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts', script), ...words],
    { cwd: root, env, encoding: 'utf8' },
  );
  return { status, output: `${stdout}${stderr}` };
}

test('check says that all is well', () => {
  expect(run(fixtureSite().root, 'check.ts')).toEqual({
    status: 0,
    output: 'Inhalt geprüft: keine Fehler.\n',
  });
});

test('check fails with every finding', () => {
  const site = fixtureSite();
  site.edit('content/praxis/hamburg-ombudsstelle.mdx', 'city: hamburg', 'city: hambug');
  site.remove('content/literatur/kurzbelege.yaml');
  const { status, output } = run(site.root, 'check.ts');
  expect(status).toBe(1);
  expect(output).toMatch(
    /\[liste-fehlt\][\s\S]*\[unbekannter-verweis\][\s\S]*2 Fehler in 2 Dateien/u,
  );
});

test('check looks only at the files that are asked for', () => {
  const site = fixtureSite();
  site.edit('content/praxis/hamburg-ombudsstelle.mdx', 'city: hamburg', 'city: hambug');
  expect(run(site.root, 'check.ts', 'bayern').status).toBe(0);
  expect(run(site.root, 'check.ts', 'ombudsstelle').status).toBe(1);
});

test('check:publish fails while the data of the publishing body are missing', () => {
  const { status, output } = run(fixtureSite().root, 'check-publish.ts');
  expect(status).toBe(1);
  expect(output).toContain('„email“ ist leer');
  expect(output).toContain('[adresse-fehlt]');
});

test('check writes for tools, and says with its status whether there are errors', () => {
  const site = fixtureSite();
  expect(JSON.parse(run(site.root, 'check.ts', '--format', 'json').output)).toMatchObject({
    errors: 0,
  });
  site.edit('content/praxis/hamburg-ombudsstelle.mdx', 'city: hamburg', 'city: hambug');
  const { status, output } = run(site.root, 'check.ts', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    errors: 1,
    findings: [{ code: 'unbekannter-verweis', mended: 'city: hamburg' }],
  });
});

test('check refuses a word that it does not know, with what it knows', () => {
  for (const words of [
    ['--format', 'xml'],
    ['--format', 'toString'],
    ['--fxi'],
    ['--only', 'gibt-es-nicht'],
  ]) {
    const { status, output } = run(fixtureSite().root, 'check.ts', ...words);
    expect(status).toBe(2);
    expect(output).toContain('[--only DATEI] [--fix] [--format text|json|github|gitlab]');
  }
});

test('check --only reads everything and tells of one file', () => {
  const site = fixtureSite();
  const practice = 'content/praxis/hamburg-ombudsstelle.mdx';
  site.edit(practice, 'city: hamburg', 'city: hambug');
  expect(run(site.root, 'check.ts', '--only', 'content/staedte/hamburg.mdx').status).toBe(0);
  for (const path of [practice, `./${practice}`, join(site.root, practice)])
    expect(run(site.root, 'check.ts', '--only', path).output).toContain('1 Fehler in 1 Datei');
});

test('check --fix mends what is certain and prints it', () => {
  const site = fixtureSite();
  const chapter = 'content/kapitel/6-2-vernetzung-kooperation-koordination.mdx';
  site.edit(chapter, 'Anmerkung zur Probe.', 'Von "2015-2018" ...');
  const { status, output } = run(site.root, 'check.ts', '--fix');
  expect(output).toContain('- Von "2015-2018" ...\n');
  expect(output).toContain('+ Von „2015–2018“ …\n');
  expect(status).toBe(0);
  expect(run(site.root, 'check.ts', '--fix').output).toContain('Nichts zu berichtigen');
});

test('new begins an entry, and never writes over one', () => {
  const site = fixtureSite();
  const path = 'content/praxis/hamburg-neues-beispiel.mdx';
  const words = ['praxis', 'Neues Beispiel', '--stadt', 'hamburg'];
  expect(run(site.root, 'new.ts', ...words)).toMatchObject({ status: 0 });
  const text = site.read(path);
  expect(run(site.root, 'check.ts', '--only', path).output).toMatch(/\[noch-zu-schreiben\]/u);
  const { status, output } = run(site.root, 'new.ts', ...words);
  expect(status).toBe(1);
  expect(output).toBe(`${path} gibt es schon. Einen anderen Namen gibt --id NAME.\n`);
  expect(site.read(path)).toBe(text);
});

test('places writes down what is there, and nothing while the content has errors', () => {
  const site = fixtureSite();
  const ledger = 'content/orte.tsv';
  expect(run(site.root, 'places.ts')).toMatchObject({ status: 0 });
  const before = site.read(ledger);
  site.edit('content/praxis/hamburg-ombudsstelle.mdx', 'city: hamburg', 'city: "hamburg');
  const { status, output } = run(site.root, 'places.ts');
  expect(status).toBe(1);
  expect(output).toContain('[yaml]');
  expect(site.read(ledger)).toBe(before);
});

test.each(['addresses.ts', 'formats.ts', 'search-review.ts', 'search-benchmark.ts'])(
  '%s fails where no edition has been built',
  (script) => {
    const site = fixtureSite();
    const before = site.read('content/adressen.txt');
    const refused = {
      status: 2,
      output: 'In dist/ liegt keine fertige Ausgabe.\nAbhilfe: npm run build\n',
    };
    mkdirSync(join(site.root, 'dist'));
    expect(run(site.root, script)).toEqual(refused);
    expect(site.read('content/adressen.txt')).toBe(before);
  },
);

test.each([
  ['new.ts', 1, 'Welche Art von Eintrag?'],
  ['new.ts praxi Titel', 1, 'gemeint ist vielleicht praxis'],
  ['new.ts praxis Titel --stadt atlantis', 1, 'gibt es „atlantis“ nicht'],
  ['verify.ts', 2, 'Aufruf: npm run verify'],
  ['verify.ts example.org', 2, '[site-url]'],
  ['verify.ts http://127.0.0.1:9/', 2, 'keine Antwort'],
  ['scale.ts zehn', 2, 'Unbekannte Angabe: zehn'],
  ['kill-builds.ts oft', 2, 'Unbekannte Angabe: oft'],
])('%s fails with a word on why', (words, status, says) => {
  const [script = '', ...rest] = words.split(' ');
  const done = run(fixtureSite().root, script, ...rest);
  expect(done.status).toBe(status);
  expect(done.output).toContain(says);
  expect(done.output).not.toMatch(/^\s+at /mu);
});

test('guide --check fails when the tables are out of date, and says nothing when they are not', () => {
  const site = fixtureSite();
  const guide = 'content/README.md';
  site.write(guide, readFileSync(join(PROJECT, guide), 'utf8'));
  expect(run(site.root, 'editors-guide.ts', '--check')).toEqual({ status: 0, output: '' });
  site.edit(guide, '| `title` | ja | Titel', '| `title` | ja | Name');
  expect(run(site.root, 'editors-guide.ts', '--check')).toMatchObject({ status: 1 });
  expect(run(site.root, 'editors-guide.ts').status).toBe(0);
  expect(run(site.root, 'editors-guide.ts', '--check').status).toBe(0);
});

test('check:publish succeeds when everything is there', () => {
  const site = fixtureSite();
  const fields = ['name', 'represented', 'street', 'city', 'privacyContact', 'logs', 'supervisory'];
  const lines = fields.map((key) => `${key}: Angabe zu ${key}`);
  site.write('content/betreiber.yaml', [...lines, 'email: redaktion@desi.test', ''].join('\n'));
  expect(runAt('https://studie.desi.test/', site.root, 'check-publish.ts')).toEqual({
    status: 0,
    output: 'Bereit zur Veröffentlichung.\n',
  });
  site.edit('content/praxis/hamburg-ombudsstelle.mdx', 'city: hamburg', 'city: hambug');
  expect(runAt('https://studie.desi.test/', site.root, 'check-publish.ts').status).toBe(1);
});
