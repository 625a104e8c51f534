/** Every German sentence of the interface. Sentences with a number are functions. */
export const STRINGS = {
  skip: 'Zum Inhalt springen',
  home: 'Startseite',
  mainNavigation: 'Hauptnavigation',
  breadcrumbs: 'Sie sind hier',
  menu: 'Menü',
  settings: 'Darstellung',
  settingsReset: 'Zurücksetzen',
  contents: 'Inhalt',
  close: 'Schließen',
  onThisPage: 'Auf dieser Seite',
  chapterTree: 'Kapitel des Berichts',
  footerNavigation: 'Über diese Ausgabe',
  previous: 'Zurück',
  next: 'Weiter',
  readingOrder: 'Weiterlesen',
  keyPoints: 'Das Wichtigste',
  backlinks: 'Kommt vor in',
  restatement:
    'Eigenständige Wiedergabe der Studie in eigenen Worten. Fakten und Zahlen stammen aus dem Bericht, die Sätze von der Redaktion dieser Ausgabe.',
  cite: 'Zitieren',
  citeOriginal: 'Original',
  citeEdition: 'Diese Ausgabe',
  citeFileOf: 'zum Zitieren:',
  citeWithoutAddress:
    'Unter welcher Adresse diese Kopie veröffentlicht ist, weiß sie nicht; bitte ergänzen Sie Adresse und Datum des Abrufs.',
  noFigureValue: 'nicht überliefert',
  printedPages: (ranges: string) => `Im Original S.\u00A0${ranges}`,
  readingTime: (minutes: number) =>
    `rund ${minutes}\u00A0${minutes === 1 ? 'Minute' : 'Minuten'} Lesezeit`,
  paraphrasedFrom: (ranges: string) => `sinngemäß nach S.\u00A0${ranges}`,
  movedSection: 'Dieser Abschnitt ist umgezogen:',
  count: (count: number, one: string, many: string) => `${count}\u00A0${count === 1 ? one : many}`,
} as const;

/** Name in the breadcrumbs, title and lead of every list page, by the first part of its address. */
export const LISTS = {
  kapitel: {
    crumb: 'Bericht',
    title: 'Der Bericht',
    lead: 'Alle Kapitel in der Reihenfolge des Berichts, mit einem Satz zu jedem.',
  },
  staedte: {
    crumb: 'Städte',
    title: 'Städte',
    lead: 'Die Studie untersuchte 20 Städte: vier davon in der Tiefe, sechzehn in der ersten Erhebungsphase.',
  },
  praxis: {
    crumb: 'Praxis',
    title: 'Praxis',
    lead: 'Wer hat das schon gelöst, mit welchen Mitteln, und woran hakte es? Beispiele aus dem Bericht, geordnet nach Handlungsfeld und Stadt.',
  },
  abbildungen: {
    crumb: 'Abbildungen',
    title: 'Abbildungen und Tabellen',
    lead: 'Alle Abbildungen und Tabellen des Berichts als Daten. Wo Werte fehlen, steht es dabei; ergänzt ist nichts.',
  },
  modelle: {
    crumb: 'Modelle',
    title: 'Modelle der Zusammenarbeit',
    lead: 'Fünf Wege, auf denen Kommunen und Initiativen zusammenarbeiten, mit allen Beispielen, die der Bericht nennt.',
  },
  stimmen: {
    crumb: 'Stimmen',
    title: 'Stimmen',
    lead: 'Was Engagierte, Verwaltungen und Verbände berichtet haben: sinngemäß wiedergegeben, ohne Namen.',
  },
  glossar: {
    crumb: 'Glossar',
    title: 'Glossar',
    lead: 'Begriffe des Berichts, kurz erklärt, mit anderen Wörtern dafür und den Seiten, auf denen sie vorkommen.',
  },
  literatur: {
    crumb: 'Literatur',
    title: 'Literatur',
    lead: 'Alle Werke, die der Bericht nennt. Vollständig angegeben sind nur die, deren Angaben gesichert sind; sonst steht der Kurzbeleg.',
  },
  fragen: {
    crumb: 'Fragen',
    title: 'Fragen an die Studie',
    lead: 'Was Engagierte, Verwaltungen und Forschende oft wissen wollen, mit kurzen Antworten. Jede sagt nur, was der Bericht sagt, mit dem Stand von 2018/19.',
  },
  luecken: {
    crumb: 'Offen',
    title: 'Was die Studie offen lässt',
    lead: 'Jede Lücke und jeder Widerspruch, den diese Ausgabe vermerkt, an einem Ort: nach Stadt, Praxisbeispiel, Abbildung und Textstelle. Ergänzt ist nichts.',
  },
  register: {
    crumb: 'Register',
    title: 'Register',
    lead: 'Kapitel, Städte, Beispiele, Handlungsfelder, Abbildungen und Begriffe von A bis Z.',
  },
  suche: {
    crumb: 'Suche',
    title: 'Suche',
    lead: 'Volltextsuche über Bericht, Städte, Praxisbeispiele, Abbildungen und Begriffe.',
  },
} as const;

/** Words around comparisons. */
export const COMPARISON = {
  compare: 'Auswahl vergleichen',
  all: 'Alle zeigen',
  chosen: 'ausgewählt',
  choose: (name: string) => `${name} auswählen`,
  talks: (count: number) =>
    count === 0
      ? 'kein Gespräch laut Anhang A'
      : `${count}\u00A0${count === 1 ? 'Gespräch' : 'Gespräche'}`,
} as const;

/** The cities side by side. */
export const CITY_COMPARISON = {
  title: 'Städte im Vergleich',
  lead: 'Alle Städte der Studie nebeneinander, soweit der Bericht etwas zu ihnen sagt. Was hier fehlt, kann es dort trotzdem gegeben haben. Wer Städte ankreuzt, sieht sie allein.',
  columns: [
    'Stadt',
    'In der Studie',
    'Modelle der Zusammenarbeit',
    'Wer koordiniert',
    'Initiativen heißen dort',
    'Praxisbeispiele',
    'Was der Bericht offen lässt',
  ],
} as const;

/** The practices side by side. */
export const PRACTICE_COMPARISON = {
  title: 'Praxisbeispiele im Vergleich',
  lead: 'Alle Beispiele mit dem, was sie kosten, wer sie trägt und woran es hakt. Wer einige ankreuzt, sieht sie allein. Was der Bericht nicht nennt, ist gekennzeichnet.',
  columns: [
    'Beispiel',
    'Was kostet es',
    'Wer trägt es',
    'Seit wann',
    'Damit es gelingt',
    'Woran es hakt',
    'Für wen',
    'Wie gut belegt',
    'Was der Bericht offen lässt',
  ],
} as const;

/** Words around a question and its answer. */
export const QUESTION = {
  examples: 'Dazu in der Praxis:',
  linkTo: (question: string) => `Link zur Frage: ${question}`,
} as const;

/** The groups of the page of open points. */
export const OPEN_POINTS = {
  cities: {
    id: 'offen-staedte',
    title: 'Städte',
    lead: 'Was der Bericht zu einer Stadt nicht sagt.',
  },
  practices: {
    id: 'offen-praxis',
    title: 'Praxisbeispiele',
    lead: 'Was der Bericht zu einem Beispiel nicht sagt.',
  },
  figures: {
    id: 'offen-abbildungen',
    title: 'Abbildungen und Tabellen',
    lead: 'Werte und Angaben, die nicht überliefert sind.',
  },
  notes: {
    id: 'offen-anmerkungen',
    title: 'Anmerkungen der Ausgabe',
    lead: 'Widersprüche und Unklarheiten des Berichts, an der Stelle, an der sie wichtig sind.',
  },
} as const;

/** Labels of facts in the margin and of the kinds of pages. */
export const LABELS = {
  cost: 'Was kostet es',
  carrier: 'Wer trägt es',
  sinceWhen: 'Seit wann',
  unstated: 'nennt der Bericht nicht',
  moreBelow: 'mehr unter „Geld und Stellen“',
  worksWhen: 'Damit es gelingt',
  hurdles: 'Woran es hakt',
  noConditions: 'Bedingungen nennt der Bericht nicht.',
  noDifficulties: 'Schwierigkeiten nennt der Bericht nicht.',
  noStrengths: 'Stärken nennt der Bericht nicht.',
  noTensions: 'Spannungen nennt der Bericht nicht.',
  practicesHere: 'Praxis aus der Stadt',
  practiceCount: (count: number) => `${count}\u00A0${count === 1 ? 'Beispiel' : 'Beispiele'}`,
  noPractices: 'kein Beispiel im Bericht',
  compare: 'Mit anderen Beispielen vergleichen',
  place: 'Ort',
  fields: 'Handlungsfelder',
  model: 'Modell der Zusammenarbeit',
  since: 'Seit',
  actors: 'Beteiligte',
  targetGroups: 'Für wen',
  funding: 'Geld und Stellen',
  reach: 'Reichweite',
  conditions: 'Bedingungen',
  difficulties: 'Schwierigkeiten',
  state: 'Bundesland',
  size: 'Größe',
  study: 'In der Studie',
  initiativesCalled: 'Initiativen heißen dort',
  coordination: 'Wer koordiniert',
  strengths: 'Stärken',
  tensions: 'Spannungen',
  interviews: 'Gespräche der Studie',
  noInterviews: 'keines in Anhang A',
  bothSides: 'Kommune und Zivilgesellschaft',
  chapter: 'Kapitel des Berichts',
  city: 'Stadt',
  practice: 'Praxisbeispiel',
  figure: 'Abbildung des Berichts',
  table: 'Tabelle des Berichts',
  subChapters: 'Unterkapitel',
  examples: 'Beispiele',
  otherFields: 'Andere Handlungsfelder',
  byCity: 'Nach Stadt',
  byState: 'Nach Bundesland',
  inDepth: 'Vertiefungsstädte',
  firstPhase: 'Weitere Städte der ersten Erhebungsphase',
  toChapter: 'Zum Kapitel',
  onlyShort: 'Vollständige Angaben sind nicht gesichert.',
  citedIn: 'Genannt in',
  alsoCalled: 'auch',
  missingOperator:
    'Diese Angabe fehlt noch. Die veröffentlichende Stelle muss sie vor dem Start ergänzen.',
  fieldLead: (count: string, field: string) =>
    `${count} aus dem Bericht zum Handlungsfeld ${field}.`,
  practicesFrom: (city: string) => `Praxis aus ${city}`,
  voicesFrom: (city: string) => `Stimmen aus ${city}`,
} as const;

/** What a page rests on and what the report leaves open: the same words on every page. */
export const EVIDENCE_TEXT = {
  basis: 'Worauf die Seite beruht',
  gap: 'Was der Bericht offen lässt',
  proof: 'Wie gut belegt',
  grades: { Kasten: 'eigener Kasten', beschrieben: 'beschrieben', genannt: 'kurz genannt' },
  practice: {
    Kasten: (pages: string) =>
      `Der Bericht stellt das Beispiel in einem eigenen Kasten vor (S.\u00A0${pages}). Stand 2018/19.`,
    beschrieben: (pages: string) =>
      `Der Bericht beschreibt das Beispiel im Text (S.\u00A0${pages}). Stand 2018/19.`,
    genannt: (pages: string) =>
      `Der Bericht nennt das Beispiel nur kurz (S.\u00A0${pages}). Stand 2018/19.`,
  },
  city: {
    Vertiefung: (talks: string, pages: string) =>
      `Vertiefungsstadt der Studie, ${talks} (S.\u00A0${pages}). Stand 2018/19.`,
    Erhebung: (talks: string, pages: string) =>
      `Stadt der ersten Erhebungsphase, ${talks} (S.\u00A0${pages}). Stand 2018/19.`,
  },
  talks: (count: number) =>
    count === 0
      ? 'ohne Gespräch in Anhang A'
      : `mit ${count === 1 ? 'einem Gespräch' : `${count}\u00A0Gesprächen`} laut Anhang A`,
} as const;

/** Words around a figure. */
export const FIGURE = {
  question: 'Frage',
  base: 'Basis',
  multiple: 'Mehrfachnennungen möglich',
  completeness: 'Überlieferung',
  category: 'Angabe',
  origin: 'Herkunft',
  missing: 'Was fehlt',
  lost: {
    Balken: 'Die Abbildung ist nicht überliefert',
    Karte: 'Die Karte ist nicht überliefert',
    Tabelle: 'Die Tabelle ist nicht überliefert',
  },
  told: 'Was der Bericht dazu sagt',
  subject: 'Thema',
  printed: 'Quelle',
  printedPages: (ranges: string) => `Studie, S.\u00A0${ranges}`,
  originOf: (origins: string) => `Werte aus ${origins}`,
  origins: { Grafik: 'der Grafik', Fließtext: 'dem Fließtext', Tabelle: 'der Tabelle' },
  notes: 'Anmerkungen',
  values: 'Werte als Tabelle',
  table: 'Tabelle',
  download: 'Daten zum Mitnehmen',
  file: (format: string, size: string) => `Daten als ${format} (${size})`,
  inChapter: 'Im Kapitel',
} as const;

/** Words in a chart. */
export const CHART = {
  units: { Prozent: 'in Prozent', Anzahl: 'Anzahl' },
  withCounts: (unit: string) => `${unit}, in Klammern die Anzahl`,
  lostRest: 'übrige Antworten: nicht überliefert',
} as const;

/** The map of the cities. */
export const MAP = {
  key: ({ shape, isHollow }: { shape: 'diamond' | 'dot'; isHollow: boolean }, count: number) =>
    `${shape === 'diamond' ? 'vertieft untersucht' : 'erste Phase'}${isHollow ? ', ohne Befunde' : ''}\u00A0(${count})`,
  noFindings: 'keine Befunde',
} as const;

/** What the search says. Loaded with it, and only then. */
export const SEARCH = {
  title: 'Suche',
  label: 'Ausgabe durchsuchen',
  button: 'Suchen',
  placeholder: 'z.\u202FB. Ombudsstelle',
  close: 'Schließen',
  more: 'Weitere Ergebnisse',
  all: (count: number) => `Alle ${count}\u00A0Ergebnisse`,
  loading: 'Suche läuft …',
  results: (count: number, query: string) =>
    `${count}\u00A0${count === 1 ? 'Ergebnis' : 'Ergebnisse'}${query && ` für „${query}“`}`,
  weakOnly: 'Keine Seite passt ganz; diese enthalten einen Teil des Gesuchten.',
  weak: 'Weitere Fundstellen',
  nothing: (query: string) => `Nichts gefunden${query && ` für „${query}“`}.`,
  nothingHelp:
    'Der Bericht verwendet diese Wörter nicht. Vielleicht hilft ein anderes, ein kürzeres oder das',
  register: 'Register von A bis Z',
  correctedTo: 'Ergebnisse für',
  insteadOf: (typed: string) => `(statt „${typed}“).`,
  split: (typed: string, parts: string) =>
    `„${typed}“ kommt nicht vor; gesucht wurde nach ${parts}.`,
  didYouMean: 'Meinten Sie:',
  alsoSearched: 'Auch gesucht:',
  unknown: (words: string) => `Nicht enthalten: ${words}.`,
  foundBy: 'Gefunden über:',
  keyword: (word: string) => `Stichwort „${word}“`,
  sections: 'Abschnitte',
  facets: { art: 'Art', stadt: 'Stadt', land: 'Bundesland', feld: 'Handlungsfeld' },
  any: { art: 'Alle Arten', stadt: 'Alle Städte', land: 'Alle Länder', feld: 'Alle Felder' },
  narrow: 'Eingrenzen',
  reset: 'Filter zurücksetzen',
  inFullText: 'Im Volltext suchen',
  byField: 'Praxis nach Handlungsfeld',
  byCity: 'Praxis nach Stadt',
  allOf: (label: string) => `Mehr zu ${label}`,
  withoutScript:
    'Die Volltextsuche braucht JavaScript. Ohne JavaScript führen diese Listen und das Register weiter.',
  broken: 'Die Volltextsuche lässt sich in diesem Browser nicht starten. Alles steht auch im',
  notLoaded: 'Die Suche konnte nicht geladen werden. Vielleicht ist die Verbindung unterbrochen.',
  notStarted: 'Die Suche konnte nicht geladen werden. „Suchen“ versucht es noch einmal.',
  faulty: 'Bei der Suche ist ein Fehler aufgetreten.',
  tryAgain: 'Erneut versuchen',
  elsewhere: 'Alles steht auch im',
  marked: 'Treffer sind markiert.',
  unmark: 'Markierung aufheben (Esc)',
  examples: (count: number) => `${count}\u00A0${count === 1 ? 'Beispiel' : 'Beispiele'}`,
  noExamples: 'Kein Beispiel passt zu dieser Auswahl.',
} as const;

/** The start page. */
export const HOME = {
  description: (subtitle: string, year: number) =>
    `${subtitle} (${year}): wie aus Willkommensinitiativen für Geflüchtete dauerhafte Strukturen wurden und wie Städte mit ihnen arbeiten.`,
  title: 'Wie aus Hilfsbereitschaft Strukturen wurden',
  lead: (study: string, year: number) =>
    `Um 2015 entstanden in Deutschland tausende Initiativen für Geflüchtete. Was aus ihnen geworden ist und wie Städte mit ihnen arbeiten, fragt die Studie „${study}“ (${year}), hier in eigenen Worten.`,
  simple: 'Kurz und einfach',
  english: 'Summary in English',
  forExample: 'Zum Beispiel',
  examples: ['Fonds', 'Ombudsstelle', 'Räume', 'Koordination'],
  facts: {
    cities: 'Städte',
    initiatives: 'befragte Initiativen',
    practices: 'Praxisbeispiele',
    asOf: 'Stand der Angaben',
  },
  report: 'Den Bericht lesen',
  reportLead: 'Alle Kapitel in eigenen Worten, mit den Seitenzahlen des Originals.',
  practices: 'Eine Praxis finden',
  practicesLead: (count: number) =>
    `${count}\u00A0Beispiele: was sie kosten, wer sie trägt, seit wann es sie gibt und woran es hakt.`,
  cities: 'Eine Stadt ansehen',
  citiesLead: (count: number, deep: number) =>
    `${count}\u00A0Städte, ${deep} davon in der Tiefe: Stärken, Spannungen und wer koordiniert.`,
  allCities: 'Alle Städte',
  findings: 'Zehn Ergebnisse',
  findingsLead: 'Die Zusammenfassung der Studie, jeder Punkt in ein bis zwei Sätzen.',
  wholeSummary: 'Ganze Zusammenfassung',
  deepCities: 'Die Städte',
  deepCitiesLead: 'Vier hat das Forschungsteam vertieft untersucht, sechzehn in der ersten Phase.',
  fromPractice: 'Aus der Praxis',
  fromPracticeLead: 'Beispiele, die der Bericht in einem eigenen Kasten vorstellt.',
  allPractices: 'Alle Beispiele',
} as const;

/** The page for an address that leads nowhere. */
export const NOT_FOUND = {
  title: 'Seite nicht gefunden',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  heading: 'Diese Seite gibt es nicht',
  lead: 'Vielleicht hat sich die Adresse verschrieben. Suchen Sie nach einem Wort oder gehen Sie einen dieser Wege:',
} as const;

/** The page at an address that has moved. */
export const MOVED = {
  title: (from: string) => `Umgezogen: ${from}`,
  description: (from: string) => `Die Seite ${from} steht jetzt unter einer anderen Adresse.`,
  heading: 'Diese Seite ist umgezogen',
  lead: 'Bitte ändern Sie Ihr Lesezeichen. Sie steht jetzt hier:',
} as const;
