// Sentences of this room stand here and not in src/strings.ts: its scripts would else load those of the search, too.

/** The list of what a reader keeps. */
export const READING_LIST = {
  title: 'Aus der Merkliste',
  empty:
    'Die Merkliste ist leer. Auf den Seiten der Praxisbeispiele, Städte, Kapitel und Abbildungen und bei den Fragen führt „Merken“ hierher.',
  withoutScript:
    'Die Merkliste braucht JavaScript, weil sie nur in Ihrem Browser steht. Ohne sie hilft das Lesezeichen des Browsers.',
  notKept: 'Dieser Browser behält die Liste nicht, sie gilt nur für diese Seite.',
  shared: (count: number) =>
    `Jemand hat Ihnen ${count === 1 ? 'einen Eintrag' : `${count}\u00A0Einträge`} geschickt.`,
  takeOver: 'In meine Merkliste übernehmen',
  gone: 'Diesen Eintrag gibt es in dieser Ausgabe nicht mehr.',
  item: 'Eintrag',
  note: 'Notiz',
  noteFor: (title: string) => `Notiz zu „${title}“`,
  facts: 'Eckdaten',
  up: (title: string) => `„${title}“ nach oben`,
  down: (title: string) => `„${title}“ nach unten`,
  remove: (title: string) => `„${title}“ entfernen`,
  moved: (title: string, at: number, of: number) =>
    `„${title}“ steht jetzt an Stelle ${at} von ${of}.`,
  removed: (title: string) => `„${title}“ entfernt.`,
  count: (count: number) => `${count}\u00A0${count === 1 ? 'Eintrag' : 'Einträge'}`,
  share: 'Adresse der Liste kopieren',
  copied: 'Adresse kopiert. Notizen gehen nicht mit.',
  copyThis: 'Adresse zum Kopieren',
  print: 'Drucken',
  markdown: 'Als Markdown sichern',
  csv: 'Als CSV sichern',
  clear: 'Liste leeren',
  clearReally: 'Wirklich alles entfernen?',
  failed: 'Die Angaben zu den Einträgen konnten nicht geladen werden; Titel und Notizen sind da.',
  source: 'Quelle',
  unsaid: 'nennt der Bericht nicht',
  pages: (ranges: string) => `im Original S.\u00A0${ranges}`,
  heading: 'Überschrift für den Ausdruck',
  columns: ['Art', 'Titel', 'Gehört zu', 'Kurz', 'Seiten im Original', 'Notiz', 'Adresse'],
} as const;
