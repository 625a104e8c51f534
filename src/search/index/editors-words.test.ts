import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { readEditorsWords } from './editors-words.ts';

test('everyday words and names come from the entries', () => {
  const { terms, names } = readEditorsWords(fixtureSite().root);
  expect([...terms.keys()].some((address) => address.startsWith('/praxis/'))).toBe(true);
  expect(names).toContain('hamburg');
});

test('a faulty line of the reviewed list is told with its place', () => {
  const { root } = fixtureSite();
  mkdirSync(join(root, 'content/suche'), { recursive: true });
  writeFileSync(join(root, 'content/suche/komposita.tsv'), 'stadtfonds\tstadt|fond\n');
  expect(readEditorsWords(root).findings).toMatchObject([
    { code: 'suche-komposita', file: 'content/suche/komposita.tsv', line: 1 },
  ]);
});

test.each(['komposita.tsv', 'synonyme.json'])(
  'a missing list (%s) is told instead of making the search poorer without a word',
  (name) => {
    const { root } = fixtureSite();
    rmSync(join(root, 'content/suche', name));
    expect(readEditorsWords(root).findings).toMatchObject([
      { code: 'suche-liste', file: `content/suche/${name}`, found: 'keine Datei' },
    ]);
  },
);

test.each(['[{', '[{ "terms": [] }]', '[{ "terms": ["a"], "triggers": [], "worte": [] }]'])(
  'broken synonyms (%s) are told',
  (text) => {
    const { root } = fixtureSite();
    writeFileSync(join(root, 'content/suche/synonyme.json'), text);
    expect(readEditorsWords(root).findings.map(({ code }) => code)).toContain('suche-liste');
  },
);
