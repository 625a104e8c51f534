import { expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import { operatorOf } from './operator-file.ts';
import { readContent } from './read.ts';

const FILE = 'content/betreiber.yaml';

test('the data are read with empty texts for what is left out', () => {
  expect(operatorOf(readContent(fixtureSite().root)).data).toMatchObject({
    name: 'Probestelle',
    phone: '',
  });
});

test('an empty file is no fault', () => {
  const site = fixtureSite();
  site.write(FILE, '# noch nichts\n');
  expect(operatorOf(readContent(site.root)).findings).toEqual([]);
});

test('a file that is no YAML gives a finding and empty data', () => {
  const site = fixtureSite();
  site.write(FILE, 'name: "offen');
  const { data, findings } = operatorOf(readContent(site.root));
  expect(data.name).toBe('');
  expect(findings.map(({ code, file }) => [code, file])).toEqual([['yaml', FILE]]);
});
