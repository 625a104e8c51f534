import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../astro-build.ts';
import { fixtureSite } from '../fixture-site.ts';

/** Runs a command of `scripts/` in a folder. */
function run(root: string, script: string, ...words: string[]) {
  const env = { ...process.env, SITE_URL: '' };
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
