import { edit, type BrokenCase } from '../broken-case.ts';

const SYNONYMS = 'content/suche/synonyme.json';
const COMPOUNDS = 'content/suche/komposita.tsv';

/** The lists that let the search know German. */
export const SEARCH_LISTS: readonly BrokenCase[] = [
  {
    mistake: 'a key stands in a group of synonyms twice',
    make: edit(SYNONYMS, '"triggers": ["Budget"]', '"triggers": ["Budget"], "triggers": ["Etat"]'),
    code: 'suche-liste',
    file: SYNONYMS,
    line: '"Etat"',
    says: 'nur das letzte gilt',
  },
  {
    mistake: 'a synonym is blank',
    make: edit(SYNONYMS, '"Budget"', '"Budget",\n" "'),
    code: 'feld-ungueltig',
    file: SYNONYMS,
    line: '" "',
    says: 'einen Text, der nicht leer ist',
  },
  {
    mistake: 'a synonym stands there twice',
    make: edit(SYNONYMS, '"Budget"', '"Budget",\n"budget"'),
    code: 'feld-ungueltig',
    file: SYNONYMS,
    line: '"budget"',
    says: 'in einer Liste jeden Eintrag nur einmal',
  },
  {
    mistake: 'the list of synonyms has typographic quotation marks',
    make: edit(SYNONYMS, '"Budget"', '\n„Budget“'),
    code: 'suche-liste',
    file: SYNONYMS,
    line: '„Budget“',
    says: 'gerade Anführungszeichen',
  },
  {
    mistake: 'the list of compounds is empty',
    make: (site) => {
      site.write(COMPOUNDS, '# leer\n');
    },
    code: 'liste-leer',
    file: COMPOUNDS,
    says: 'keine Einträge',
  },
  {
    mistake: 'the parts of a compound do not make its word',
    make: edit(COMPOUNDS, 'stadtteil|fonds', 'stadtteil|fond'),
    code: 'suche-komposita',
    file: COMPOUNDS,
    line: 'stadtteil|fond',
    says: 'Buchstabe für Buchstabe',
  },
  {
    mistake: 'a compound has no parts behind its tabulator',
    make: edit(COMPOUNDS, 'stadtteil|fonds', '|'),
    code: 'suche-komposita',
    file: COMPOUNDS,
    line: 'stadtteilfonds',
    says: 'Buchstabe für Buchstabe',
  },
  {
    mistake: 'a compound ends in its tabulator',
    make: edit(COMPOUNDS, 'stadtteil|fonds', ''),
    code: 'suche-komposita',
    file: COMPOUNDS,
    line: 'stadtteilfonds',
    says: 'Buchstabe für Buchstabe',
  },
  ...[
    ['"Budget"', '5'],
    ['["Budget"]', '"Budget"'],
  ].map(([from = '', to = '']) => ({
    mistake: `synonyms are of another kind (${to})`,
    make: edit(SYNONYMS, from, to),
    code: 'feld-ungueltig',
    file: SYNONYMS,
    line: to,
    says: 'so schreiben: eine Liste von Gruppen wie {',
  })),
];
