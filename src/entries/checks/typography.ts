import type { Finding } from '../finding.ts';
import { visibleTexts, type VisibleText, type TextSource } from '../visible-texts.ts';

interface Rule {
  code: string;
  /** Of the rules of a group only the first that holds is told. */
  group?: 'quotes';
  pattern: RegExp;
  expected: string;
  remedy: string;
}

const RULES: readonly Rule[] = [
  {
    code: 'gerade-anfuehrung',
    group: 'quotes',
    pattern: /"/u,
    expected: 'deutsche Anführungszeichen „…“ und ‚…‘',
    remedy: 'die geraden Zeichen ersetzen',
  },
  {
    code: 'englische-anfuehrung',
    group: 'quotes',
    pattern: /”|“[^“”„]*”/u,
    expected: 'deutsche Anführungszeichen „…“',
    remedy: 'die englischen Zeichen ersetzen',
  },
  {
    code: 'offene-anfuehrung',
    group: 'quotes',
    pattern: /„[^“]*$/u,
    expected: 'zu jedem „ ein “ im selben Absatz',
    remedy: 'das schließende Zeichen ergänzen',
  },
  {
    code: 'schliessende-anfuehrung',
    group: 'quotes',
    pattern: /^[^„]*“/u,
    expected: 'zu jedem “ ein „ davor',
    remedy: 'das öffnende Zeichen „ ergänzen',
  },
  {
    code: 'gerade-einfache-anfuehrung',
    pattern: /(?<![\p{L}\d])'(?=\p{L})|(?<=\p{L})'(?!\p{L})/u,
    expected: 'einfache Anführungszeichen ‚…‘',
    remedy: "' durch ‚ und ‘ ersetzen; ein Auslassungszeichen ist ’",
  },
  {
    code: 'bindestrich',
    pattern: /(?<=[\p{L}\d,.“]) - (?=[\p{L}\d„])/u,
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
    pattern: /\p{Ll}(?:[*:_·/]-?in(?:nen)?|In(?:nen)?)(?![\p{L}])/u,
    expected: 'Paarformen oder neutrale Wörter',
    remedy: 'ausschreiben, z. B. Helferinnen und Helfer',
  },
  {
    code: 'unfertig',
    pattern: /\b(?:TODO|FIXME|XXX|TBD)\b|\?\?\?|Lorem ipsum/u,
    expected: 'einen fertigen Text',
    remedy: 'ausschreiben, was hier stehen soll, oder die Stelle streichen',
  },
  {
    code: 'drei-punkte',
    pattern: /\.\.\./u,
    expected: 'das Zeichen …',
    remedy: '... durch … ersetzen',
  },
];

/** Checks the typography of the texts; markup, addresses, code and technical fields are left aside. */
export function checkTypography(files: readonly TextSource[]): Finding[] {
  return files.flatMap((file) => visibleTexts(file).flatMap((text) => findingsIn(file, text)));
}

function findingsIn({ path }: TextSource, seen: VisibleText): Finding[] {
  const words = seen.text.replace(/https?:\/\/\S+/gu, '');
  const firstQuote = RULES.find(({ group, pattern }) => group && pattern.test(words));
  return RULES.flatMap((rule) => {
    const { code, group, pattern, expected, remedy } = rule;
    const match = group && rule !== firstQuote ? null : pattern.exec(words);
    if (!match) return [];
    const found = `… ${words.slice(Math.max(0, match.index - 25), match.index + 25).trim()} …`;
    return [{ code: `typografie-${code}`, file: path, line: seen.line, found, expected, remedy }];
  });
}
