import type { FindingCode } from '../finding-codes.ts';
import type { Finding, Mend } from '../finding.ts';
import { NOT_PARTED, PARTED } from './parted-words.ts';
import { allMatches, firstMatch } from '../../lib/first-match.ts';
import { GENDER_SIGN } from '../../lib/gender-sign.ts';
import { isDisguised, isMisread } from '../../lib/misread.ts';
import { isFormula, isRange } from '../../lib/number-range.ts';
import {
  visibleTexts,
  withoutAddresses,
  type TextSource,
  type VisibleText,
} from '../visible-texts.ts';

type NameOf<Code> = Code extends `typografie-${infer Name}` ? Name : never;
/** Codes of typography without their prefix. */
type TypographyCode = NameOf<FindingCode>;

interface Rule {
  code: TypographyCode;
  pattern: RegExp;
  /** Where the pattern alone says too little: whether a match is meant as the rule takes it. */
  holds?: (match: RegExpExecArray) => boolean;
  /** Whether a match counts only if it stands in the file just so: with no code left out between its signs. */
  asWritten?: true;
  expected: string;
  remedy: string;
  /** What a match becomes, where nothing else can be meant; undefined leaves one alone. */
  mend?: (match: RegExpExecArray) => string | undefined;
}

/**
 * What becomes of umlauts and German marks in the wrong encoding: signs between small letters that stand in no word,
 * UTF-8 read as Windows-1252 (`Ã¼`) or Mac (`√º`), and ways to write a sign that nobody has read (`=C3=BC`, `\u00fc`).
 */
const MISREAD =
  /\p{Ll}[?§†³²¹¤¦¨¸ˆ‰Ÿ\u2500-\u259F]{1,3}\p{Ll}|√[§∂ºüÑñú]|‚Ä[ûúìôò¶]|[ÂÃâ][\u0080-\u2122]{1,2}|[=%]C3[=%][89AB][\dA-F]|\\u00[\da-f]{2}/gu;

const RULES: readonly Rule[] = [
  {
    code: 'gerade-einfache-anfuehrung',
    pattern: /(?<![\p{L}\d])'(?=\p{L})|(?<=\p{L})'(?!\p{L})|´/gu,
    expected: 'einfache Anführungszeichen ‚…‘',
    remedy: "' und ´ durch ‚ und ‘ ersetzen; ein Auslassungszeichen ist ’",
  },
  {
    code: 'bindestrich',
    pattern: /(?<=[\p{L}\d,.“)]) --?-? (?=[\p{L}\d„(])/gu,
    holds: (match) => !isFormula(match),
    expected: 'einen Gedankenstrich mit Leerzeichen: –',
    remedy: '- durch – ersetzen',
    mend: () => ' – ',
  },
  {
    code: 'leerzeichen',
    pattern: /(\p{L}) ([,.;])(?= \p{L}|$)/gu,
    asWritten: true,
    expected: 'kein Leerzeichen vor Komma, Punkt und Strichpunkt',
    remedy: 'das Leerzeichen streichen',
    mend: ([, before = '', sign = '']) => before + sign,
  },
  {
    code: 'leerzeichen',
    pattern: /(?<=\p{Ll}\p{Ll})(?<!www),(?=\p{L})|(?<=\s|^)\( (?=\p{L})|(?<=\p{L}) \)/gu,
    asWritten: true,
    expected: 'ein Leerzeichen hinter jedem Komma, und keines innen an einer Klammer',
    remedy: 'das Leerzeichen ergänzen oder streichen',
  },
  { ...NOT_PARTED, code: 'bindestrich', pattern: PARTED },
  {
    code: 'zahlenbereich',
    pattern: /(?<![\p{L}\d/–-]|\d[.,:])(\d(?:[\d.,:]*\d)?)-(\d(?:[\d.,:]*\d)?)(?![\d/-])/gu,
    holds: isRange,
    expected: 'einen Halbgeviertstrich: 2015–2018',
    remedy: '- durch – ersetzen',
    mend: ([, from = '', to = '']) => `${from}–${to}`,
  },
  {
    code: 'genderzeichen',
    pattern: GENDER_SIGN,
    expected: 'Paarformen oder neutrale Wörter',
    remedy: 'ausschreiben, z. B. Helferinnen und Helfer',
  },
  {
    code: 'sonderform',
    pattern: /(?![äöüÄÖÜß])[^\0-\x7F\P{L}]/gu,
    holds: ([letter]) => isDisguised(letter),
    expected: 'gewöhnliche Buchstaben; Ligaturen wie ﬁ und Zierschriften findet die Suche nicht',
    remedy: 'das Wort neu tippen',
  },
  {
    code: 'zeichensalat',
    pattern: MISREAD,
    holds: ([found]) => !/^[ÂÃâ]/u.test(found) || isMisread(found),
    expected: 'Text in der Kodierung UTF-8; hier sind Umlaute oder Zeichen zerfallen',
    remedy: 'die Stelle neu tippen; die Datei als UTF-8 öffnen und speichern',
  },
  {
    code: 'unfertig',
    pattern:
      /\b(?:TODO|FIXME|XXX|TBD)\b|\?\?\?|Lorem ipsum|\bS\. ?xx?\b|(?:Fehler|Error)! (?:Verweisquelle|Textmarke|Reference|Bookmark)/gu,
    expected: 'einen fertigen Text',
    remedy: 'ausschreiben, was hier stehen soll, oder die Stelle streichen',
  },
  {
    code: 'drei-punkte',
    pattern: /\.\.\./gu,
    expected: 'das Zeichen …',
    remedy: '... durch … ersetzen',
    mend: ({ input, index }) =>
      input[index - 1] === '.' || input[index + 3] === '.' ? undefined : '…',
  },
];

/** Checks the typography of the texts; markup, addresses, code and technical fields are left aside. */
export function checkTypography(files: readonly TextSource[]): Finding[] {
  return files.flatMap((file) => visibleTexts(file).flatMap((text) => findingsIn(file, text)));
}

function findingsIn({ path: file }: TextSource, seen: VisibleText): Finding[] {
  const words = withoutAddresses(seen.text);
  return RULES.flatMap((rule) => {
    const match = firstMatch(words, rule.pattern, rule.holds);
    if (!match) return [];
    const found = `… ${words.slice(Math.max(0, match.index - 25), match.index + 25).trim()} …`;
    const column = seen.columnOf(match.index, match[0].length);
    if (rule.asWritten && column === undefined) return [];
    const { code, expected, remedy } = rule;
    // The line is looked for only where there is a finding: most texts have none.
    const { line } = seen;
    const mend = mendOf(rule, words, seen);
    return [{ code: `typografie-${code}`, file, line, column, found, expected, remedy, mend }];
  });
}

/** Corrects every match of a rule in a text that stands in the file just so. */
function mendOf(
  { pattern, holds, mend }: Rule,
  words: string,
  seen: VisibleText,
): Mend | undefined {
  const matches = mend ? allMatches(words, pattern, holds) : [];
  const edits = matches.flatMap((match) => {
    const to = mend?.(match);
    const column = seen.columnOf(match.index, match[0].length);
    return to === undefined || column === undefined
      ? []
      : [{ line: seen.line, column, from: match[0], to }];
  });
  return edits.length > 0 ? { edits, isCertain: true } : undefined;
}
