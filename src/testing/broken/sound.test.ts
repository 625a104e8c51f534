import { expect, test } from 'vitest';
import { checkContent } from '../../entries/checks/index.ts';
import { formatFindings } from '../../entries/finding.ts';
import { readContent } from '../../entries/read.ts';
import { fixtureSite } from '../fixture-site.ts';
import { CHAPTER } from './broken-case.ts';

/** Text that only looks like a mistake: each stands in a chapter, and the checks stay silent. */
const SOUND = [
  // Signs that Markdown, HTML or MDX might take for theirs
  'Das sind Q&A; F&E.',
  'Müller & Söhne, Vor &amp; Zurück, A&nbsp;B.',
  '\\* nach Angaben der Stadt',
  'Das Zeichen \\# und der Stern \\*, auch \\[\\[so\\]\\] und \\_so\\_.',
  '\\- kein Punkt',
  '12\\. Mai 2016 war ein Donnerstag.',
  '2 * 3 = 6 und 2*3 = 6.',
  '5 - 3 = 2, also 5 - 3 < 4.',
  '#Willkommen heißt die Aktion.',
  'Die Aktion #Willkommen in C# und F#.',
  '#1 der Liste',
  'Von A|B nach C|D.',
  'Entweder a | b oder keines.',
  '<10 Euro',
  'Je Kopf <10 Euro, <=5 oder <€ 3, immer 3 < 5.',
  'Ein Name wie dienst_stelle steht in `einem_code`.',
  'Das [1] steht so im Bericht.',
  // Addresses
  'Siehe https://example.org/_a_/b_c_ dazu.',
  'Siehe „https://example.org/“ und „www.koeln.de“.',
  'Siehe https://example.org/… und https://example.org/a-b/12-34.',
  'www.koeln.de',
  'Mehr unter www.koeln.de.',
  'Fragen an initiative_koeln@example.org.',
  // Numbers
  'Tel. 030 12-34 56',
  'Telefon: 12-34',
  'Fax 030/123-45',
  'Das Schreiben 12-345/2016 und das Az. 3-17.',
  'Das Spiel endete 2-0, die Rückrunde 3-1.',
  'Ergebnis: 1-2.',
  'Für 0-6-Jährige und 3-jährige Kinder.',
  'Am 2016-05-01 und von 2015–2018.',
  '+49 30 1234',
  // Words
  'Ob drin/innen oder drüber/draußen, außen/innen.',
  'Das ist LinkedIn, ein PlugIn und ein Login.',
  'Der Verein.In Köln und die Helferinnen.',
  'Die Größe ist ½ m² oder 3 µm, die 1. Auflage, die N.º 5.',
  'Die SPÖ“-Frage und das „Ä“, „CAFÉ“.'.replace('SPÖ“', '„SPÖ“'),
  'Wer? Wie? Was? So!',
  'Schön\u202F… z.\u202FB. 5\u00A0% und 5\u2009%.',
  // Quotations
  'Er sagte: „Das ist so.\n\nUnd so.“',
  'Er sagte: „Eins.\n\nZwei.\n\nDrei.“ Dann ging er.',
  'Sie nennt „drei Dinge:\n\n- eins\n- zwei“',
  'Eine „Wendung\nüber zwei Zeilen“.',
  '„Das ‚ist‘ so“, sagt sie.',
  '**„Wort“:**Text und **Wort.**Text',
  'Vor**„Wort“**nach',
  '> 2015 kamen viele.',
  '> „5 Prozent sind es.“',
  // Lists and headings
  '1. eins\n2. zwei\n3. drei',
  '1. eins\n1. zwei\n1. drei',
  '3. drei\n4. vier',
  '1. eins\n\n<Hinweis>\n\nText.\n\n</Hinweis>\n\n2. zwei',
  ' 9. neun\n10. zehn',
  '1. eins\n   - darunter\n\n   Absatz dazu.\n2. zwei',
  '- eins\n\n  Absatz dazu.\n\n- zwei',
  '* eins\n* zwei',
  '- 5 Euro\n- 10 Euro',
  'Ein Satz, der\n– wie hier – in der nächsten Zeile weitergeht.',
  'Die Punkte a) eins und b) zwei.',
  'a) Ein Absatz.\n\nb) Noch einer.',
  '### Zahlen\n\nText.\n\n### Zahlen\n\nText.\n\n### Zahlen 2\n\nText.',
  '### Inhalt\n\nText.\n\n### Anmerkungen\n\nText.\n\n### Abb. 15\n\nText.',
  '### Was C# kann ###',
  'Text.\n\n---\n\nText.',
  // Tables
  '| | 2015 |\n| --- | --- |\n| Köln | 3 |',
  '| a | b |\n| --- | --- |\n| – 3 | a) eins |\n| | • |',
  // Code and comments
  '```\n## Keine Überschrift\n- "x"...\n```',
  '````\n```\n````',
  '~~~\na\n~~~~',
  'Text {/* Kommentar */} geht weiter.',
  'Text\nimport war kein Thema, Export: 5 Prozent.',
  // Links and footnotes
  'Ein [Link][karte] und noch [einer][karte].\n\n[karte]: https://example.org/',
  'Die [Karte].\n\n[Karte]: https://example.org/ "Titel"',
  'Text[^3] und[^4]: weiter.\n\n[^3]: Note.\n\n[^4]: Note mit `Code`.',
];

test.each(SOUND)('%j is sound', (text) => {
  const site = fixtureSite();
  site.edit(CHAPTER, '### Nachweise', `### Davor\n\n${text}\n\n### Nachweise`);
  expect(formatFindings(checkContent(readContent(site.root)))).toBe('0 Fehler in 0 Dateien');
});

test.each([
  ['a figure is shown by its number', '<Abbildung id="abb-15" />', '<Abbildung id="15" />'],
  [
    'a figure is shown by a number with zeros',
    '<Abbildung id="abb-15" />',
    '<Abbildung id="015" />',
  ],
  ['a blank line stands before the head', '---\ntitle: Vernetzung', '\n\n---\ntitle: Vernetzung'],
  ['a head ends in a line of three dots', 'Unterkapitels.\n---', 'Unterkapitels.\n...\n---'],
])('nothing is told when %s', (_, from, to) => {
  const site = fixtureSite();
  site.edit(CHAPTER, from, to);
  expect(formatFindings(checkContent(readContent(site.root)))).toBe('0 Fehler in 0 Dateien');
});

test('behind blank lines before the head, findings keep their lines', () => {
  const site = fixtureSite();
  site.edit(CHAPTER, '---\ntitle: Vernetzung', '\n\n---\ntitle: Vernetzung');
  site.edit(CHAPTER, 'Anmerkung zur Probe.', 'Anmerkung zur "Probe".');
  site.edit(CHAPTER, "number: '6.2'", 'number: 6.2');
  expect(
    checkContent(readContent(site.root))
      .map(({ line }) => line)
      .sort(),
  ).toEqual([site.lineOf(CHAPTER, 'number:'), site.lineOf(CHAPTER, '"Probe"')].sort());
});
