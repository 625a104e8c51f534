import type { Finding } from '../finding.ts';
import { KINDS } from '../kinds.ts';
import {
  visibleTexts,
  withoutNoteMarks,
  type VisibleText,
  type TextSource,
} from '../visible-texts.ts';

interface Rule {
  pattern: RegExp;
  what: string;
  remedy: string;
  /** Rules for the beginning of a line hold for bodies alone. */
  bodyOnly?: true;
}

const SCHEMES = [...Object.values(KINDS).map(({ scheme }) => scheme), 'tab', 'https?'].join('|');

/** Signs of Markdown that a reader would see, since what stands there is not quite Markdown. */
const RULES: readonly Rule[] = [
  {
    pattern: /^#{1,6}(?=\p{L})/u,
    what: 'eine Überschrift ohne Leerzeichen hinter #',
    remedy: 'ein Leerzeichen hinter # setzen',
    bodyOnly: true,
  },
  {
    pattern: /\[\[|\]\]/u,
    what: 'doppelte eckige Klammern',
    remedy: 'Querverweise so schreiben: [Köln](stadt:koeln)',
  },
  {
    pattern: new RegExp(String.raw`\](?:\(|\[)|\((?:${SCHEMES}):\S`, 'u'),
    what: 'ein Link, der keiner ist',
    remedy:
      'so schreiben: [Köln](stadt:koeln), ohne Leerzeichen zwischen ] und (, mit beiden Klammern',
  },
  {
    pattern: /\*(?!in(?:nen)?(?!\p{L}))|(?<![\p{L}\d])__?(?=\p{L})|(?<=\p{L})__?(?![\p{L}\d])/u,
    what: 'ein Zeichen für Hervorhebung, das stehen bleibt',
    remedy:
      'die Hervorhebung schließen, ohne Leerzeichen innen: **wichtig**; sonst das Zeichen streichen',
  },
  {
    pattern: /^[•·▪◦‣●○■□➢✓]|^\s*[-–+](?=\p{L})/u,
    what: 'eine Aufzählung, die keine wird',
    remedy: 'jeden Punkt mit „- “ beginnen, mit einer Leerzeile vor dem ersten',
    bodyOnly: true,
  },
  {
    pattern: /^\d{1,2}[.)](?=\p{L})/u,
    what: 'eine nummerierte Liste, die keine wird',
    remedy: 'ein Leerzeichen hinter die Nummer setzen',
    bodyOnly: true,
  },
  {
    pattern: /^\||\|\s*$|\|.*\|/u,
    what: 'eine Tabelle, die keine wird',
    remedy:
      'unter die Kopfzeile eine Zeile | --- | --- | setzen, mit einer Leerzeile vor der Tabelle',
    bodyOnly: true,
  },
  {
    pattern: /`/u,
    what: 'ein einzelnes Zeichen `',
    remedy: 'das zweite ` ergänzen oder beide streichen',
  },
  {
    pattern: /~~/u,
    what: 'das Zeichen ~~',
    remedy: 'streichen; durchgestrichenen Text gibt es nicht',
  },
  {
    pattern: /^>(?=\S)/u,
    what: 'ein > am Anfang',
    remedy: 'ein Leerzeichen hinter > setzen',
    bodyOnly: true,
  },
  { pattern: /<\/?\p{L}|&(?:[a-z]+|#\d+);/iu, what: 'HTML', remedy: 'das HTML streichen' },
];

/** Checks that no signs of Markdown are left in what readers see: in texts, heads and the titles of boxes. */
export function checkAlmostMarkdown(files: readonly TextSource[]): Finding[] {
  return files.flatMap((file) => {
    if (file.outline.fault) return [];
    const titles = file.outline.blocks.flatMap(({ attributes, line }) =>
      attributes.map(({ value = '' }) => ({
        text: value,
        line: file.bodyLine + line - 1,
        isBody: false,
      })),
    );
    return onceInARow([...visibleTexts(file), ...titles].flatMap((text) => findingIn(file, text)));
  });
}

/** Of the same finding on lines that follow each other, such as the items of a list, the first is told. */
const onceInARow = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ line = 0, expected, remedy }, index) =>
      !findings
        .slice(0, index)
        .some(
          (other) =>
            other.line === line - 1 && other.remedy === remedy && other.expected === expected,
        ),
  );

function findingIn({ path }: TextSource, seen: VisibleText): Finding[] {
  const text = withoutNoteMarks(seen.text);
  const rule = RULES.find(
    ({ pattern, bodyOnly }) => (seen.isBody || !bodyOnly) && pattern.test(text),
  );
  if (!rule) return [];
  const index = rule.pattern.exec(text)?.index ?? 0;
  return [
    {
      code: 'markdown-als-text',
      file: path,
      line: seen.line,
      found: `${rule.what}: … ${text.slice(Math.max(0, index - 20), index + 30).trim()} …`,
      expected: seen.isBody ? 'Markdown, das auch eines wird' : 'schlichten Text ohne Markdown',
      remedy: seen.isBody
        ? rule.remedy
        : 'die Zeichen streichen; in diesem Feld gibt es nur schlichten Text',
    },
  ];
}
