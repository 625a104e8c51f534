import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { FORMATS } from './index.ts';

const error: Finding = {
  code: 'typografie-zahlenbereich',
  file: 'content/a, b.mdx',
  line: 7,
  column: 3,
  found: '50 % von 2015-2018',
  expected: '2015–2018',
  remedy: '- durch – ersetzen',
  mend: { edits: [{ line: 7, column: 9, from: '-', to: '–' }], isCertain: true },
  mended: '50 % von 2015–2018',
};
const hint: Finding = {
  code: 'begriff-unverlinkt',
  file: 'content/b.mdx',
  found: 'ein Begriff',
  expected: 'ein Verweis',
  remedy: 'verweisen',
};

interface Issue {
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}
const gitlab = (findings: readonly Finding[]) => JSON.parse(FORMATS.gitlab(findings)) as Issue[];

test('people read the place with its column, the mended line and where help is', () => {
  expect(FORMATS.text([error])).toBe(
    [
      'content/a, b.mdx:7:3  [typografie-zahlenbereich]',
      '  gefunden: 50 % von 2015-2018',
      '  erwartet: 2015–2018',
      '  Abhilfe:  - durch – ersetzen',
      '  so:       50 % von 2015–2018',
      '  Hilfe:    content/HILFE.md#typografie-zahlenbereich',
      '',
      '1 Fehler in 1 Datei',
    ].join('\n'),
  );
});

test('a hint is called one, and counted apart', () => {
  const text = FORMATS.text([error, hint]);
  expect(text).toContain('content/b.mdx  [begriff-unverlinkt]  Hinweis');
  expect(text).toMatch(/\n1 Fehler und 1 Hinweis in 2 Dateien$/u);
  expect(FORMATS.text([hint])).toMatch(/\n1 Hinweis in 1 Datei$/u);
});

test('tools get counts and each finding with its severity', () => {
  expect(JSON.parse(FORMATS.json([hint, error]))).toEqual({
    errors: 1,
    hints: 1,
    findings: [
      {
        code: error.code,
        file: error.file,
        line: 7,
        column: 3,
        found: error.found,
        expected: error.expected,
        remedy: error.remedy,
        mended: error.mended,
        severity: 'error',
        fixable: true,
        help: 'content/HILFE.md#typografie-zahlenbereich',
      },
      { ...hint, severity: 'hint', fixable: false, help: 'content/HILFE.md#begriff-unverlinkt' },
    ],
  });
});

test('GitHub gets a command per finding, with its own signs escaped', () => {
  const [first, second] = FORMATS.github([error, hint]).split('\n');
  expect(first).toMatch(
    /^::error file=content\/a%2C b\.mdx,line=7,col=3,title=typografie-zahlenbereich::gefunden: 50 %25 von 2015-2018%0Aerwartet: /u,
  );
  expect(second).toMatch(/^::notice file=content\/b\.mdx,title=begriff-unverlinkt::/u);
});

test('GitLab gets issues that keep their fingerprint when lines move', () => {
  const [issue] = gitlab([error]);
  expect(issue).toMatchObject({
    severity: 'major',
    location: { path: error.file, lines: { begin: 7 } },
  });
  expect(gitlab([{ ...error, line: 9 }])[0]?.fingerprint).toBe(issue?.fingerprint);
  expect(gitlab([hint])[0]).toMatchObject({ severity: 'info', location: { lines: { begin: 1 } } });
});

test('like issues of a file have fingerprints of their own', () => {
  const prints = gitlab([error, { ...error, line: 9 }]).map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(2);
});

test('each format can say that there is nothing', () => {
  expect(FORMATS.text([])).toBe('0 Fehler in 0 Dateien');
  expect(FORMATS.github([])).toBe('');
  expect(gitlab([])).toEqual([]);
  expect(JSON.parse(FORMATS.json([]))).toEqual({ errors: 0, hints: 0, findings: [] });
});
