import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

const inside = (text: string, code: string, says: string): BrokenCase => ({
  mistake: `an emphasis begins and ends inside words: ${text}`,
  make: edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`),
  code,
  file: CHAPTER,
  line: text,
  says,
});

/** Stars within words, which become an emphasis and vanish. */
export const EMPHASIS: readonly BrokenCase[] = [
  ...[
    'Die Helfer*innen sagen das den Nutzer*innen.',
    'Es half jede*r und eine*r.',
    'Viele Bürger**innen und Helfer**innen.',
    '> Ein*e Freund*in',
  ].map((text) => inside(text, 'typografie-genderzeichen', 'Helferinnen und Helfer')),
  ...['Es sind 5*3*2=30.', 'Es sind 3*4 und 5*6.', 'Das ist a*b*c.', 'Un***glaub***lich.'].map(
    (text) => inside(text, 'hervorhebung-im-wort', 'ein \\ davor setzen'),
  ),
];
