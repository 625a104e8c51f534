import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';

interface Rule {
  code: string;
  pattern: RegExp;
  expected: string;
  remedy: string;
}

const RULES: readonly Rule[] = [
  {
    code: 'gerade-anfuehrung',
    pattern: /"/u,
    expected: 'deutsche Anführungszeichen „…“ und ‚…‘',
    remedy: 'die geraden Zeichen ersetzen',
  },
  {
    code: 'englische-anfuehrung',
    pattern: /”|“[^“”„]*”/u,
    expected: 'deutsche Anführungszeichen „…“',
    remedy: 'die englischen Zeichen ersetzen',
  },
  {
    code: 'offene-anfuehrung',
    pattern: /„[^“]*$/u,
    expected: 'zu jedem „ ein “ im selben Absatz',
    remedy: 'das schließende Zeichen ergänzen',
  },
  {
    code: 'bindestrich',
    pattern: /(?<=\p{L}) - (?=\p{L})/u,
    expected: 'einen Gedankenstrich mit Leerzeichen: –',
    remedy: '- durch – ersetzen',
  },
  {
    code: 'zahlenbereich',
    pattern: /(?<![\d-])\d{1,4}-\d{1,4}(?![\d-])/u,
    expected: 'einen Halbgeviertstrich: 2015–2018',
    remedy: '- durch – ersetzen',
  },
  {
    code: 'genderzeichen',
    pattern: /\p{Ll}(?:[*:_·]innen|Innen)\b/u,
    expected: 'Paarformen oder neutrale Wörter',
    remedy: 'ausschreiben, z. B. Helferinnen und Helfer',
  },
  {
    code: 'drei-punkte',
    pattern: /\.\.\./u,
    expected: 'das Zeichen …',
    remedy: '... durch … ersetzen',
  },
];

/** Checks the typography of the texts; markup, addresses and frontmatter keys are left aside. */
export function checkTypography(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    [...bodyRows(file), ...dataRows(file)].flatMap(({ text, line }) =>
      findingsIn(file, text, line),
    ),
  );
}

function findingsIn(file: SourceFile, text: string, line: number): Finding[] {
  return RULES.flatMap(({ code, pattern, expected, remedy }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const found = `… ${text.slice(Math.max(0, match.index - 25), match.index + 25).trim()} …`;
    return [{ code: `typografie-${code}`, file: file.path, line, found, expected, remedy }];
  });
}

function bodyRows({ body, bodyLine }: SourceFile) {
  return withoutMarkup(body)
    .split('\n')
    .map((text, index) => ({ text, line: bodyLine + index }));
}

/** Texts in the frontmatter; addresses, ids and numbers hold none of the signs that the rules look for. */
function dataRows(file: SourceFile) {
  const rows: { text: string; line: number }[] = [];
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (
      typeof value === 'string' &&
      !/^https?:/u.test(value) &&
      !TECHNICAL.has(String(path.at(-1)))
    )
      rows.push({ text: value, line: file.lineOf(path) });
    else if (Array.isArray(value))
      value.forEach((item, index) => {
        walk(item, [...path, index]);
      });
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([key, item]) => {
        walk(item, [...path, key]);
      });
  };
  walk(file.data, []);
  return rows;
}

const TECHNICAL = new Set([
  'isbn',
  'doi',
  'url',
  'pages',
  'id',
  'parent',
  'city',
  'practice',
  'issue',
  'volume',
]);

/** Takes out components, comments, addresses and code; the lines stay as they are. */
const withoutMarkup = (body: string) =>
  body
    .replace(/<\/?[A-Z][^>]*>|\{\/\*[\s\S]*?\*\/\}/gu, (markup) => markup.replace(/[^\n]/gu, ''))
    .replace(/\]\([^)\n]*\)/gu, ']')
    .replace(/`[^`\n]*`/gu, '')
    .replace(/https?:\/\/\S+/gu, '');
