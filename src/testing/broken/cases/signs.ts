import { CHAPTER, FIGURE, PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const HIDDEN =
  '\u200B \u2028 \u2029 \u0085 \u2061 \u180E \u3164 \uFFFC \uE000 \u{E0041} \u00AD \u202E \u3000 \u2800 \u034F \uFFF9';

const sign = (text: string, code: string, says: string, mistake = text): BrokenCase => ({
  mistake: `a text holds ${mistake}`,
  make: edit(PRACTICE, 'Es gab Streit', `Es gab ${text} Streit`),
  code,
  file: PRACTICE,
  line: 'Es gab',
  says,
});

const codeOf = (text: string) =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Signs that nobody sees, that fell to pieces, or that stand for others. */
export const SIGNS: readonly BrokenCase[] = [
  ...HIDDEN.split(' ').map((hidden) =>
    sign(`Wort${hidden}Wort`, 'unsichtbares-zeichen', codeOf(hidden), `the sign ${codeOf(hidden)}`),
  ),
  ...['&#8203;', '&#x200B;', '&ZeroWidthSpace;', '&shy;', '&#xAD;'].map((entity) =>
    sign(`Wort${entity}Wort`, 'unsichtbares-zeichen', 'die Umschreibung des Zeichens'),
  ),
  sign('[Köln](stadt:hamburg&#8203;)', 'unsichtbares-zeichen', 'U+200B'),
  {
    mistake: 'a box has a sign in its title that is written out',
    make: edit(CHAPTER, 'titel="Eine', 'titel="Eine&#8203;'),
    code: 'unsichtbares-zeichen',
    file: CHAPTER,
    line: '<Kasten',
    says: 'U+200B',
  },
  {
    mistake: 'a head holds a sign that is written out',
    make: edit(FIGURE, 'title: ', 'title: "\\u200B" #'),
    code: 'unsichtbares-zeichen',
    file: FIGURE,
    line: 'title:',
    says: 'die Umschreibung des Zeichens',
  },
  ...[
    'FlÃ¼chtlinge',
    'GroÃŸstadt',
    'â€žWortâ€œ',
    '10 â€“ 20',
    'Gefl?chtete',
    'Gefl√ºchtete',
    'Gefl├╝chtete',
    'Gefl³chtete',
    'Gefl=C3=BCchtete',
    'Gefl\\u00fcchtete',
  ].map((text) => sign(text, 'typografie-zeichensalat', 'neu tippen')),
  ...['ﬁnanziell', 'Stoﬀ', 'Ａmt', '𝐖ort'].map((text) =>
    sign(text, 'typografie-sonderform', 'das Wort neu tippen'),
  ),
  ...[
    'Helfer’innen',
    'Mitarbeiter.innen',
    'Helfer!innen',
    'Helfer•innen',
    'Helfer(innen)',
    'Helfer/-innen',
    'Helfer*innenkreis',
    'HelferInnenkreis',
    'jede:r',
    'eine*r',
    'Schüler*Innen',
  ].map((text) => sign(text, 'typografie-genderzeichen', 'Paarformen')),
];
