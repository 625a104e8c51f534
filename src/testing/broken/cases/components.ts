import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

/** Components and code in the text. */
export const COMPONENTS: readonly BrokenCase[] = [
  {
    mistake: 'a component lacks an attribute that it needs',
    make: edit(CHAPTER, '<Kasten titel="Eine Stelle für Beschwerden">', '<Kasten>'),
    code: 'angabe-fehlt',
    file: CHAPTER,
    line: '<Kasten>',
    says: '<Kasten> ohne titel',
  },
  {
    mistake: 'an attribute is empty',
    make: edit(CHAPTER, 'titel="Eine Stelle für Beschwerden"', 'titel=" "'),
    code: 'angabe-fehlt',
    file: CHAPTER,
    line: '<Kasten titel=" ">',
    says: 'titel="…"',
  },
  {
    mistake: 'an attribute stands without quotes',
    make: edit(CHAPTER, 'id="abb-15"', 'id=abb-15'),
    code: 'angabe-fehlt',
    file: CHAPTER,
    line: 'id=abb-15',
    says: 'gerade Anführungszeichen " um den Wert setzen',
  },
  {
    mistake: 'a component does not exist',
    make: (site) => {
      site.edit(CHAPTER, '<Hinweis>', '<Achtung>');
      site.edit(CHAPTER, '</Hinweis>', '</Achtung>');
    },
    code: 'unbekannter-baustein',
    file: CHAPTER,
    line: '<Achtung>',
    says: 'Kasten, Abbildung, Stimme, Hinweis',
  },
  {
    mistake: 'a component of the editorial pages stands in a chapter',
    make: edit(CHAPTER, '<Stimme id="v001" />', '<Betreiber felder="name" />'),
    code: 'unbekannter-baustein',
    file: CHAPTER,
    line: '<Betreiber',
    says: '<Betreiber>',
  },
  {
    mistake: 'a component is not closed',
    make: edit(CHAPTER, '</Kasten>\n', ''),
    code: 'baustein-offen',
    file: CHAPTER,
    line: '<Kasten',
    says: '<Kasten> ohne </Kasten>',
  },
  {
    mistake: 'a text imports something',
    make: edit(CHAPTER, '## Förderung', "import Karte from '../Karte.astro'\n\n## Förderung"),
    code: 'code-im-text',
    file: CHAPTER,
    line: 'import Karte',
    says: 'ohne Einbindung verfügbar',
  },
  {
    mistake: 'a text holds HTML',
    make: edit(CHAPTER, 'Anmerkung zur Probe.', 'Anmerkung zur Probe.<br />'),
    code: 'unbekannter-baustein',
    file: CHAPTER,
    line: '<br />',
    says: 'HTML gibt es in Texten nicht',
  },
  {
    mistake: 'a text holds a curly bracket',
    make: edit(CHAPTER, 'Anmerkung zur Probe.', 'Anmerkung {zur} Probe.'),
    code: 'code-im-text',
    file: CHAPTER,
    line: '{zur}',
    says: 'die Klammern streichen oder runde verwenden',
  },
];
