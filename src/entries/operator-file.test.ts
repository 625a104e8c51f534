import { expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import { readOperator } from './operator-file.ts';

const FILE = 'content/betreiber.yaml';

test('the data are read with empty texts for what is left out', () => {
  expect(readOperator(fixtureSite().root).data).toMatchObject({ name: 'Probestelle', phone: '' });
});

test('an empty file is no fault', () => {
  const site = fixtureSite();
  site.write(FILE, '# noch nichts\n');
  expect(readOperator(site.root).findings).toEqual([]);
});

test('a file that is no YAML gives a finding and empty data', () => {
  const site = fixtureSite();
  site.write(FILE, 'name: "offen');
  const { data, findings } = readOperator(site.root);
  expect(data.name).toBe('');
  expect(findings.map(({ code, file }) => [code, file])).toEqual([['betreiber-datei', FILE]]);
});
