import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { describeYamlError, offsetOfYamlError } from './yaml-errors.ts';

const errorIn = (yaml: string) => parseDocument(yaml).errors[0]!;

test.each([
  ['a: "offen\nb: 1\n', 'ein schließendes " fehlt'],
  ["a: 'offen\nb: 1\n", "ein schließendes ' fehlt"],
  ['a: [1, 2\nb: 1\n', 'eine Klammer wird nicht geschlossen'],
  [
    'a:\n - b: x\n    c: y\n',
    'ein Text, unter dem ein Feld weiter eingerückt ist als das Feld des Textes',
  ],
  ['a: b: c\n', 'ein Text mit Doppelpunkt steht ohne Anführungszeichen'],
  ['a: 1\na: 2\n', 'ein Feld steht zweimal da'],
  ['a:\n\tb: 1\n', 'ein Tabulator dient als Einrückung; nur Leerzeichen gehen'],
])('%j is explained', (yaml, explanation) => {
  expect(describeYamlError(errorIn(yaml), yaml).found).toBe(explanation);
});

test.each(['a: *x\nb: !!int z\nc: @\n', 'a: >x\n', 'a: -\n', 'a: %x\n', 'a: [x]]\n', 'x\n y: 1\n'])(
  '%j is explained in German, with a remedy',
  (yaml) => {
    const { found, remedy } = describeYamlError(errorIn(yaml), yaml);
    expect(`${found} ${remedy}`).not.toMatch(/\b(?:line|value|the|with|block|flow|scalar)\b/u);
    expect(remedy).not.toBe('');
  },
);

test('a quotation mark without its partner is found where it stands', () => {
  const yaml = 'a: "zu"\nb: "offen\nc: 1\n';
  expect(yaml.slice(offsetOfYamlError(errorIn(yaml), yaml)).split('\n')[0]).toBe('b: "offen');
});

test('a bracket without its partner is found where it stands', () => {
  const yaml = 'a: [1, { b: 2 }\nc: 1\n';
  expect(yaml.slice(offsetOfYamlError(errorIn(yaml), yaml)).split('\n')[0]).toBe('[1, { b: 2 }');
});
