import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { formatText } from './text.ts';

const finding = (file: string, line?: number): Finding => ({
  code: 'dateiname',
  file,
  line,
  found: 'das Falsche',
  expected: 'das Richtige',
  remedy: 'berichtigen',
});

test('a finding says where, what was found, what was expected and what to do', () => {
  expect(formatText([finding('content/a.mdx', 7)])).toBe(
    [
      'content/a.mdx:7  [dateiname]',
      '  gefunden: das Falsche',
      '  erwartet: das Richtige',
      '  Abhilfe:  berichtigen',
      '  Hilfe:    content/HILFE.md#dateiname',
      '',
      '1 Fehler in 1 Datei',
    ].join('\n'),
  );
});

test('a finding about a whole file names no line', () => {
  expect(formatText([finding('content/a.mdx')])).toContain('content/a.mdx  [dateiname]');
});

test('findings are sorted by file and line', () => {
  const text = formatText([finding('b', 2), finding('a', 10), finding('a', 9)]);
  expect([...text.matchAll(/^(\w:\d+)/gmu)].map(([, place]) => place)).toEqual([
    'a:9',
    'a:10',
    'b:2',
  ]);
});

test('the last line counts findings and files', () => {
  expect(formatText([finding('a'), finding('a'), finding('b')])).toMatch(
    /\n\n3 Fehler in 2 Dateien$/u,
  );
});

test('the list that was handed in keeps its order', () => {
  const list = [finding('b'), finding('a')];
  formatText(list);
  expect(list.map(({ file }) => file)).toEqual(['b', 'a']);
});
