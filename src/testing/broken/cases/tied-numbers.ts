import { CHAPTER, FIGURE, edit, type BrokenCase } from '../broken-case.ts';

const ANCHOR = 'Anmerkung zur Probe.';
const tie = (link: string) => edit(CHAPTER, ANCHOR, `${ANCHOR} Es sind ${link}.`);

/** Numbers that are tied to a figure. */
export const TIED_NUMBERS: readonly BrokenCase[] = [
  {
    mistake: 'a number differs from the value to which it is tied',
    make: tie('[49 Prozent](wert:abb-15/ja)'),
    code: 'wert-abweichend',
    file: CHAPTER,
    line: 'wert:abb-15/ja',
    says: 'den Wert zu „ja“ in content/abbildungen/abb-15.yaml: 50 Prozent',
  },
  {
    mistake: 'the value of a figure changes and the text does not',
    make: (site) => {
      tie('[die Hälfte](wert:abb-15/ja)')(site);
      edit(FIGURE, 'label: ja, value: 50', 'label: ja, value: 60')(site);
    },
    code: 'wert-abweichend',
    file: CHAPTER,
    line: 'wert:abb-15/ja',
    says: '60 Prozent',
  },
  {
    mistake: 'words are tied to a value that the report puts in other words',
    make: tie('[die Hälfte](wert:abb-15/nein)'),
    code: 'wert-abweichend',
    file: CHAPTER,
    line: 'wert:abb-15/nein',
    says: 'etwa ein Drittel',
  },
  {
    mistake: 'a number is tied to a value that the figure does not have',
    make: tie('[50 Prozent](wert:abb-15/neinn)'),
    code: 'wert-unbekannt',
    file: CHAPTER,
    line: 'wert:abb-15/neinn',
    says: 'Gemeint ist vielleicht wert:abb-15/anteil/nein',
  },
  {
    mistake: 'a number is tied to a figure that does not exist',
    make: tie('[50 Prozent](wert:abb-99/ja)'),
    code: 'querverweis-ins-leere',
    file: CHAPTER,
    line: 'wert:abb-99/ja',
    says: 'abb-99',
  },
  {
    mistake: 'a key point names a share that neither the text nor a figure of its chapter has',
    make: edit(CHAPTER, 'Zweite Aussage', 'Bei 49 und 50 Prozent die zweite Aussage'),
    code: 'zahl-ohne-beleg',
    file: CHAPTER,
    line: 'Bei 49 und',
    says: '„49 Prozent“',
  },
  {
    mistake: 'a key point names a fraction that neither the text nor a figure of its chapter has',
    make: edit(CHAPTER, 'Zweite Aussage', 'Bei zwei Dritteln, also zwei Drittel, die Aussage'),
    code: 'zahl-ohne-beleg',
    file: CHAPTER,
    line: 'zwei Dritteln',
    says: '„zwei Drittel“',
  },
  {
    mistake: 'the summary of a figure names a percentage that is none of its values',
    make: edit(FIGURE, 'Die Hälfte der Befragten', '51 Prozent der Befragten'),
    code: 'zahl-ohne-beleg',
    file: FIGURE,
    line: '51 Prozent',
    says: 'unter ihren Werten',
  },
];
