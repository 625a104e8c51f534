import { isCharacterReference } from '../grammar/character-reference.ts';
import { KINDS } from '../kinds.ts';

/** Signs of Markdown that a reader would see, and what to do about them. */
export interface AlmostRule {
  pattern: RegExp;
  /** Where the pattern alone says too little: whether what it has found is meant as Markdown. */
  holds?: (found: RegExpExecArray) => boolean;
  what: string;
  remedy: string;
  /** Rules for the beginning of a line hold for bodies alone, those for lists and headings for their paragraphs. */
  where?: 'body' | 'paragraphs';
}

const OWN_SCHEMES = [...Object.values(KINDS).map(({ scheme }) => scheme), 'tab'].join('|');
const SCHEMES = `${OWN_SCHEMES}|https?`;

/** Not between numbers or letters that stand for some (2 * 3), and not within words: typography tells that. */
function isLeftEmphasis({ 0: found, index, input }: RegExpExecArray): boolean {
  if (found.startsWith('_')) return true;
  const before = input.slice(0, index);
  const after = input.slice(index + found.length);
  const isProduct =
    /(?:\d|(?<!\p{L})\p{L})\s*$/u.test(before) && /^\s*(?:\d|\p{L}(?!\p{L}))/u.test(after);
  return !isProduct && !(/\p{L}$/u.test(before) && /^[\p{Ll}I]/u.test(after));
}

const OWN_LINE = 'auf eine eigene Zeile setzen, mit Leerzeilen darum; auch in einem Baustein';

export const ALMOST_RULES: readonly AlmostRule[] = [
  {
    pattern: /^#{7,}/gu,
    what: 'mehr als sechs # am Anfang der Zeile',
    remedy: 'höchstens sechs # setzen; die Abschnitte beginnen mit ##',
    where: 'body',
  },
  {
    pattern: /^#{1,6}[ \t]/gu,
    what: 'eine Überschrift, die keine wird',
    remedy: `die Überschrift ${OWN_LINE}`,
    where: 'body',
  },
  {
    // One # alone may begin a word of its own: „#Willkommen“.
    pattern: /^(?:#{2,6}(?!#)|#[\u00A0\u202F])/gu,
    what: 'eine Überschrift ohne Leerzeichen hinter #',
    remedy: 'ein gewöhnliches Leerzeichen hinter # setzen',
    where: 'body',
  },
  {
    pattern: /(?<=[\p{L}\p{N}.!?“])#{2,}\s*$/gu,
    what: '# am Ende einer Überschrift',
    remedy: 'die Zeichen # am Ende streichen',
    where: 'body',
  },
  {
    pattern: /^\s*([=~_*+–—-])(?:\s*\1){2,}\s*$/gu,
    what: 'eine Linie aus Zeichen, die als Text erscheint',
    remedy: 'die Zeile streichen; eine Trennlinie ist --- mit einer Leerzeile davor',
    where: 'body',
  },
  {
    pattern: /!\[/gu,
    what: 'ein Bild, das keines wird',
    remedy: 'streichen; Abbildungen des Berichts zeigt <Abbildung id="…" />',
  },
  {
    pattern: /\[\[|\]\]/gu,
    what: 'doppelte eckige Klammern',
    remedy: 'Querverweise so schreiben: [Köln](stadt:koeln)',
  },
  {
    pattern: /^\[(?:\d+|\*+)\]:/gu,
    what: 'eine Fußnote ohne das Zeichen ^',
    remedy: 'das Zeichen ^ hinter [ ergänzen, im Text und hier: [^12] und [^12]: …',
    where: 'body',
  },
  {
    pattern: /^\[[^\]]+\]:\s*(?:\uE000|<|\p{L}+:\S)/gu,
    what: 'das Ziel eines Links, das keines wird',
    remedy: 'so schreiben, auf einer eigenen Zeile: [Wort]: https://…',
    where: 'body',
  },
  {
    pattern: /\]\(\uE000?[^()„“"\n]*[ \t][^()„“"\n]*\)/gu,
    what: 'ein Link mit einem Leerzeichen in der Adresse',
    remedy: 'das Leerzeichen streichen; in einer fremden Adresse %20 dafür schreiben',
  },
  {
    pattern: new RegExp(
      String.raw`\](?:\(|\[)|\((?:${SCHEMES}):\S|\)\[(?:${SCHEMES}):|\](?:${SCHEMES}):\S|(?<![\p{L}\d])(?:${OWN_SCHEMES}):[a-z\d][a-z\d#.-]+`,
      'gu',
    ),
    what: 'ein Link, der keiner ist',
    remedy:
      'so schreiben: [Köln](stadt:koeln), ohne Leerzeichen zwischen ] und (, mit beiden Klammern',
  },
  {
    pattern: /https?:\/\/(?![\p{L}\p{N}])/giu,
    what: 'eine Adresse ohne den Namen eines Servers',
    remedy: 'die Adresse vollständig schreiben oder streichen',
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:https?(?:[;.,]?\/\/|:\/(?!\/))|(?!https?:)h[tps]{2,5}:\/\/|www[,;])(?=[\p{L}\d])/giu,
    what: 'eine Adresse, die keine wird',
    remedy: 'die Adresse mit https:// beginnen, oder mit www. und ihrem Namen',
  },
  {
    // What other dialects of Markdown and word processors know, and this one shows as it stands.
    pattern:
      /={2,}|^:{3,}|\|\||(?<![\p{L}\d+])\+\+(?=\p{L})|^\[TOC\]$|\[!\p{L}+\]|^!{3}\s|(?<![\p{L}\d:]):[a-z][a-z_]+:(?![\p{L}\d])|\\(?:newpage|pagebreak|textbf|emph|footnote|cite|ref)(?!\p{L})/giu,
    what: 'ein Zeichen aus einem anderen Markdown, das hier als Text erscheint',
    remedy: 'streichen; Kästen sind <Kasten titel="…">, Hervorhebungen **so**',
  },
  {
    pattern: /^:\s/gu,
    what: 'eine Erklärung mit : am Anfang der Zeile, die keine wird',
    remedy: 'als Satz oder als Liste schreiben',
    where: 'paragraphs',
  },
  {
    pattern: /^(?:[-+*]|1[.)])[ \t]|^>/gu,
    what: 'eine Aufzählung oder ein Zitat, das keines wird',
    remedy: `die Liste oder das Zitat ${OWN_LINE}`,
    where: 'paragraphs',
  },
  {
    pattern: /\*|(?<![\p{L}\d])__?(?=\p{L})|(?<=\p{L})__?(?![\p{L}\d])/gu,
    holds: isLeftEmphasis,
    what: 'ein Zeichen für Hervorhebung, das stehen bleibt',
    remedy:
      'die Hervorhebung schließen, ohne Leerzeichen innen: **wichtig**; sonst das Zeichen streichen oder \\ davor setzen',
  },
  {
    pattern: /^[•·‣⁃∙◦\u25A0-\u25FF✓-✘➔-➾]|^\s*[-–+](?=\p{L})/gu,
    what: 'eine Aufzählung, die keine wird',
    remedy: 'jeden Punkt mit „- “ beginnen, mit einer Leerzeile vor dem ersten',
    where: 'paragraphs',
  },
  {
    pattern: /^\d{1,2}[.)](?=\p{L})/gu,
    what: 'eine nummerierte Liste, die keine wird',
    remedy: 'ein Leerzeichen hinter die Nummer setzen',
    where: 'paragraphs',
  },
  {
    pattern: /^\|.*\|\s*$|^\|\s|\s\|\s*$/gu,
    what: 'eine Tabelle, die keine wird',
    remedy:
      'unter die Kopfzeile eine Zeile | --- | --- | setzen, mit so vielen --- wie Zellen; vor der Tabelle eine Leerzeile, in ihr keine',
    where: 'body',
  },
  {
    pattern: /`/gu,
    what: 'ein einzelnes Zeichen `',
    remedy: 'das zweite ` ergänzen oder beide streichen',
  },
  {
    pattern: /\}/gu,
    what: 'ein einzelnes Zeichen }',
    remedy: 'das Zeichen streichen; ein Kommentar steht in {/* … */}',
    where: 'body',
  },
  {
    pattern: /~~/gu,
    what: 'das Zeichen ~~',
    remedy: 'streichen; durchgestrichenen Text gibt es nicht',
  },
  { pattern: /<\/?\p{L}/gu, what: 'HTML', remedy: 'das HTML streichen' },
  {
    pattern: /&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/giu,
    holds: ([found]) => isCharacterReference(found),
    what: 'HTML',
    remedy: 'das HTML streichen',
  },
];
