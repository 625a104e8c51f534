import { PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const list = (
  mistake: string,
  text: string,
  code: string,
  says: string,
  line = text.split('\n').at(-1) ?? '',
): BrokenCase => ({
  mistake,
  make: edit(PRACTICE, '## Was es braucht', `${text}\n\n## Was es braucht`),
  code,
  file: PRACTICE,
  line,
  says,
});

/** Lists that are counted anew, run together, or come about unasked. */
export const TEXT_LISTS: readonly BrokenCase[] = [
  list('a list is numbered out of order', '1. a\n3. b\n2. c', 'liste-nummern', '1. 2. 3.', '3. b'),
  list('a list leaves out a number', '2) a\n3) b\n5) c', 'liste-nummern', 'zählt die Liste durch'),
  list('an item has no text', '26. a\n27.\n28. c', 'listenpunkt-leer', 'den Text ergänzen', '27.'),
  list(
    'an item holds a comment alone',
    '1. a\n2. {/* fehlt */}',
    'listenpunkt-leer',
    'den Text ergänzen',
  ),
  list(
    'an item is not far enough in to lie below a number',
    '1. a\n\n  - b',
    'liste-einrueckung',
    'unter „1. “ drei',
    '  - b',
  ),
  list('an item is one space further in', '- a\n - b', 'liste-einrueckung', 'zwei Leerzeichen'),
  list(
    'a paragraph is not far enough in to belong to its item',
    '1. a\n\n  Mehr dazu.',
    'liste-einrueckung',
    'unter „1. “ drei',
  ),
  list(
    'a list has dashes',
    '– eins\n– zwei',
    'zeilen-laufen-zusammen',
    'jeden Punkt mit „- “',
    '– eins',
  ),
  list(
    'a list has dashes below its sentence',
    'Es gab:\n– eins\n– zwei',
    'zeilen-laufen-zusammen',
    'Gedankenstrichen',
    '– eins',
  ),
  list('a list has one bullet', '• eins', 'markdown-als-text', 'jeden Punkt mit „- “'),
  list(
    'the items of a list have letters',
    'a) eins\nb) zwei',
    'zeilen-laufen-zusammen',
    'Zeilen zusammenlaufen',
    'a) eins',
  ),
  list(
    'the items of a list have numbers in brackets',
    '(1) eins\n(2) zwei',
    'zeilen-laufen-zusammen',
    'eine Leerzeile',
    '(1) eins',
  ),
  list(
    'the items of a list have Roman numbers',
    'I. eins\nII. zwei',
    'zeilen-laufen-zusammen',
    'eine Leerzeile',
    'I. eins',
  ),
  ...['1.) eins\n2.) zwei', '1 . eins\n2 . zwei', '-- eins\n-- zwei', '① eins\n② zwei'].map(
    (text) =>
      list(
        `the items of a list have signs that begin none: ${text}`,
        text,
        'zeilen-laufen-zusammen',
        'jeden Punkt mit',
        text.split('\n')[0],
      ),
  ),
  list('a table has bars within alone', 'a | b\nc | d', 'zeilen-laufen-zusammen', '---', 'a | b'),
  list('a telephone number becomes a list', '+ 49 30 1234', 'liste-ungewollt', '+ oder *'),
  list('a remark with a star becomes a list', '* nach Angaben', 'liste-ungewollt', '+ oder *'),
  list('a date becomes a list', '12. Mai 2016 war es so.', 'liste-ungewollt', '12\\. Mai'),
  list('the first of a month becomes a list', '1. Mai 2016', 'liste-ungewollt', '12\\. Mai'),
  list('the items of a list have two signs', '- a\n+ b', 'liste-ungewollt', '„- “ vor jedem Punkt'),
  list(
    'the items of a list have arrows',
    '→ eins\n→ zwei',
    'zeilen-laufen-zusammen',
    'jeden Punkt mit „- “',
    '→ eins',
  ),
  list(
    'the bullets of a word processor have become letters',
    'o eins\no zwei',
    'zeilen-laufen-zusammen',
    'jeden Punkt mit „- “',
    'o eins',
  ),
  list(
    'at least becomes a quotation',
    '>= 5 Personen',
    'zitat-ungewollt',
    'macht daraus ein Zitat',
  ),
  list('more than a number becomes a quotation', '> 5 Prozent', 'zitat-ungewollt', '„mehr als“'),
];
