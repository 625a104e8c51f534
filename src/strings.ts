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
  editionNote: 'Anmerkung der Edition',
  noFigureValue: 'nicht überliefert',
  printedPages: (ranges: string) => `Im Original S.\u00A0${ranges}`,
  readingTime: (minutes: number) =>
    `rund ${minutes}\u00A0${minutes === 1 ? 'Minute' : 'Minuten'} Lesezeit`,
  paraphrasedFrom: (ranges: string) => `sinngemäß nach S.\u00A0${ranges}`,
  movedSection: 'Dieser Abschnitt ist umgezogen:',
  movedPassage: 'Was hier stand, steht jetzt auf einer anderen Seite:',
  movedPassageLink: 'zur Stelle',
  gonePassage: 'Was hier stand, ist in dieser Fassung entfallen oder neu geschrieben.',
  placeLink: 'Verweis auf diese Stelle',
  placeHint: 'Mit den Pfeiltasten zur nächsten oder vorigen Stelle',
  preview: (name: string) => `Vorschau: ${name}`,
  previewNote: (number: string) => `Anmerkung ${number} hier zeigen`,
  correspondsTo: (ranges: string) => `entspricht S.\u00A0${ranges}`,
  count: (count: number, one: string, many: string) => `${count}\u00A0${count === 1 ? one : many}`,
} as const;

/** Name in the breadcrumbs, title and lead of every list page, by the first part of its address. */
export const LISTS = {
  druck: {
    crumb: 'Ganze Ausgabe zum Drucken',
    title: 'Ganze Ausgabe zum Drucken',
    lead: 'Alle Kapitel, Städte, Praxisbeispiele und Begriffe auf einer Seite. Querverweise nennen die Nummer, unter der etwas steht.',
  },
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
  merkliste: {
    crumb: 'Merkliste',
    title: 'Merkliste',
    lead: 'Was Sie sich merken, steht nur in Ihrem Browser.',
    withScript:
      'Sie können es ordnen, mit Notizen versehen, als Vorlage ausdrucken und als Adresse weitergeben.',
  },
  daten: {
    crumb: 'Daten',
    title: 'Daten zum Mitnehmen',
    lead: 'Werte der Befragung, Städte, Praxisbeispiele und Modelle als Tabellen, mit allem, was man dazu wissen muss. Was der Bericht nicht nennt, bleibt leer.',
  },
  mitnehmen: {
    crumb: 'Zum Mitnehmen',
    title: 'Zum Mitnehmen',
    lead: 'Die Ausgabe in allen Formen, in denen es sie gibt: zum Ausdrucken, für Lesegeräte, als Daten und für Programme. Alle entstehen aus denselben Texten.',
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
  beside: 'Auswahl nebeneinander',
  chosen: 'ausgewählt',
  /** The script puts what stands in the address, or the name of a column, in place of #. */
  unknown: 'In der Adresse steht auch „#“; das gibt es hier nicht.',
  back: '# weiter nach vorn',
  on: '# weiter nach hinten',
  out: '# herausnehmen',
  many: '; nebeneinander stehen höchstens vier, mehr bleiben untereinander',
  choose: (name: string) => `${name} auswählen`,
  talks: (count: number) =>
    count === 0
      ? 'kein Gespräch laut Anhang A'
      : `${count}\u00A0${count === 1 ? 'Gespräch' : 'Gespräche'}`,
} as const;

/** The cities side by side. */
export const CITY_COMPARISON = {
  title: 'Städte im Vergleich',
  lead: 'Alle Städte der Studie nebeneinander, soweit der Bericht etwas zu ihnen sagt. Was hier fehlt, kann es dort trotzdem gegeben haben.',
  withScript:
    'Wer zwei bis vier Städte ankreuzt, stellt sie nebeneinander; die Spaltentitel sortieren.',
  columns: [
    'Stadt',
    'Größe und Land',
    'In der Studie',
    'Modelle der Zusammenarbeit',
    'Praxisbeispiele',
    'Wer koordiniert',
    'Initiativen heißen dort',
    'Was der Bericht offen lässt',
  ],
  /** Names in the address for sorting by the first columns. */
  sortable: ['stadt', 'groesse', 'gespraeche', 'modelle', 'beispiele'],
} as const;

/** The practices side by side. */
export const PRACTICE_COMPARISON = {
  title: 'Praxisbeispiele im Vergleich',
  lead: 'Alle Beispiele mit dem, was sie kosten, wer sie trägt und woran es hakt. Was der Bericht nicht nennt, ist gekennzeichnet.',
  withScript: 'Wer zwei bis vier ankreuzt, stellt sie nebeneinander.',
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

/** The field that filters the open points. */
export const OPEN_POINT_FILTER = {
  label: 'Liste durchsuchen',
  /** The script puts the number of entries shown in place of #. */
  status: (all: number) => `# von ${all}\u00A0Einträgen`,
  nothing: 'Kein Eintrag enthält diese Wörter.',
  /** The number of a group; while the field narrows it down, the script says behind it how many are shown. */
  group: (all: number) => `${all}\u00A0${all === 1 ? 'Eintrag' : 'Einträge'}`,
  groupShown: ', davon # zu sehen',
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
  unstated: {
    id: 'offen-angaben',
    title: 'Nicht genannte Angaben',
    lead: 'Was der Bericht bei anderen Praxisbeispielen nennt und bei diesen nicht.',
    facts: {
      cost: 'Kosten und Stellen',
      carrier: 'Träger',
      since: 'Beginn',
      conditions: 'Bedingungen des Gelingens',
      difficulties: 'Schwierigkeiten',
      targetGroups: 'Zielgruppen',
    },
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
export const PRINTED = {
  colophon: 'Impressum dieser Ausgabe',
  original: 'Original:',
  rights:
    'Eigenständige Wiedergabe in eigenen Worten. Für die Nachnutzung gilt, was unter „Über diese Ausgabe“ und im Impressum steht.',
  contents: 'Inhalt',
} as const;

export const LABELS = {
  moreVoices: (count: number) => `${count}\u00A0weitere stehen bei ihren Kapiteln:`,
  concordance: {
    title: 'Gedruckte Seiten und ihre Stellen',
    page: 'Seite',
    chapter: 'beginnt in Kapitel',
    entries: 'Städte, Praxis, Abbildungen',
  },
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
  strengths: 'Stärken in Kürze',
  tensions: 'Spannungen in Kürze',
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
  profile: 'Steckbrief',
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
  file: (name: string, size: string) => `${name} (${size})`,
  inChapter: 'Im Kapitel',
} as const;

/** What is said of the tables to take away. */
export const DATA = {
  lead: 'Werte der Befragung, Städte, Praxisbeispiele und Modelle der Studie in der Fassung dieser Online-Ausgabe. Leere Zellen: Der Bericht nennt nichts.',
  tables: 'Tabellen',
  table: 'Tabelle',
  rows: 'Zeilen',
  values: 'Werte aller Abbildungen und Tabellen',
  dialects:
    'CSV für Tabellenprogramme öffnet sich mit einem Doppelklick (Semikolon, Dezimalkomma); CSV für Programme folgt RFC\u00A04180 (Komma, Dezimalpunkt). Mehrere Angaben in einer Zelle trennt ein senkrechter Strich; JSON hat sie einzeln.',
  packageBefore: 'Alle Tabellen beschreibt',
  packageAfter: 'nach der Norm „Tabular Data Package“ von Frictionless.',
  figures: 'Einzelne Abbildungen',
  figuresLead:
    'Jedes Archiv enthält Diagramm (SVG, PNG), Werte (CSV, JSON) und eine Seite mit Frage, Basis, Lücken und Zitierweise.',
  dictionary: 'Was in den Spalten steht',
  dictionaryLead:
    'Die Spalten heißen wie die Felder, in denen die Redaktion die Einträge schreibt.',
  columns: {
    Abbildung: 'Nummer im Bericht',
    Reihe: 'was gemessen wurde; bei Antwortstufen und Teilgruppen davor, wozu sie gehören',
    Angabe: 'Kategorie, wie sie in der Abbildung steht',
    Wert: 'Zahl; leer, wo der Bericht keine nennt',
    Einheit: 'Prozent oder Anzahl',
    'Angabe in Worten': 'was der Bericht an Stelle einer Zahl sagt',
    Herkunft: 'wo der Wert im Bericht steht: Grafik, Fließtext, Tabelle oder nicht überliefert',
  },
} as const;

/** The page of text that goes along with files. */
export const README = {
  name: 'LIESMICH.txt',
  files: 'Dateien',
  citeOriginal: 'Original zitieren',
  citeEdition: 'Diese Ausgabe zitieren',
  /** What a file is good for, by its ending; the longer ending first. */
  uses: {
    '.komma.csv': 'Werte für Programme (RFC 4180: Komma, Dezimalpunkt)',
    '.csv': 'Werte für deutsche Tabellenprogramme (Semikolon, Dezimalkomma)',
    '.json': 'Werte mit allen Angaben der Seite',
    '.svg': 'Diagramm, beliebig vergrößerbar',
    '.png': 'Diagramm für Folien',
  },
  rights:
    'Rechte: Die Werte stammen aus der Studie; nennen Sie sie bitte als Quelle. Titel, Anmerkungen und Zeichnung sind von der Redaktion dieser Ausgabe; eine Lizenz dafür ist nicht angegeben, Auskunft gibt das Impressum.',
} as const;

/** What stands in files that carry the edition away. */
export const FORMS = {
  checked: (how: string) => `So geprüft: ${how}`,
  absent: 'In dieser Kopie nicht enthalten.',
  thisCopy: 'Sie lesen gerade in dieser Form.',
  pdf: {
    name: 'PDF der ganzen Ausgabe',
    use: 'Ausdrucken und Archivieren: Inhaltsverzeichnis, Kapitel, Städte, Praxisbeispiele, Diagramme mit Tabellen, Anmerkungen am Fuß der Seite, Register.',
    check:
      'Barrierefrei nach PDF/UA-1 (ISO\u00A014289-1): Der Satz bricht ab, wenn ein Ersatztext fehlt oder eine Überschrift übersprungen ist; Struktur und Text liest danach ein anderes Programm.',
  },
  epub: {
    name: 'EPUB der ganzen Ausgabe',
    use: 'Lesen auf Telefon, Lesegerät oder mit Vorlesefunktion, auch ohne Netz: Schrift und Farben wählen Sie selbst, Anmerkungen öffnen sich an ihrer Stelle.',
    check: 'epubcheck-ts meldet keinen Fehler und keine Warnung.',
  },
  disk: {
    name: 'Die ganze Ausgabe von Festplatte oder USB-Stick',
    use: 'Lesen und suchen ohne Netz und ohne Installation: Archiv in einen Ordner entpacken, darin index.html mit Doppelklick öffnen. Seiten, Suche, Merkliste und alle Dateien zum Mitnehmen sind dabei.',
    check:
      'Chromium öffnet die entpackte Kopie ohne Server und ohne Netz: Jeder Verweis führt zu einer Datei, die Suche findet dasselbe wie die veröffentlichte.',
  },
  landmarks: 'Wegmarken',
  backToMark: (label: string) => `Zurück zur Stelle der Anmerkung ${label}`,
  begin: 'Beginn des Textes',
  accessibility:
    'Alle Diagramme haben einen Ersatztext und ihre Werte als Tabelle. Überschriften, Listen und Tabellen sind ausgezeichnet, ein Inhaltsverzeichnis führt zu jedem Abschnitt. Seitenzahlen des Originals stehen unter den Überschriften.',
  twins: {
    name: 'Markdown jeder Seite',
    use: 'Für Assistenten und Programme, die Text lesen: Zu jeder Adresse gibt es index.md mit dem ganzen Text der Seite. llms.txt führt hin, llms-full.txt hat alles in einer Datei.',
    check: 'Ein Test vergleicht die Wörter jeder Seite mit denen ihrer Fassung.',
  },
  data: {
    name: 'Tabellen und Diagramme',
    use: 'Rechnen und zeigen: alle Werte als CSV und JSON, mit Beschreibung der Spalten; jede Abbildung auch als SVG und PNG.',
    check:
      'Beschreibung nach „Tabular Data Package“ mit dem Prüfprogramm von Frictionless; CSV mit LibreOffice geöffnet.',
  },
  citing: {
    name: 'Zitate für Literaturprogramme',
    use: 'BibTeX, RIS und CSL-JSON zu jeder Seite und zur Studie, am Ende der Seite unter „Zitieren“; für die ganze Ausgabe CITATION.cff.',
    check: 'Zwei fremde Programme lesen jede Angabe wieder ein.',
  },
  machines: {
    name: 'Beschreibungen für Programme',
    use: 'xref.json nennt jeden Eintrag und Abschnitt mit Kennung, Titel und Adresse, linkset.json die Formen jeder Seite (RFC\u00A09264), ro-crate-metadata.json die Ausgabe als Forschungsobjekt, manifest.json jede Datei mit ihrer Prüfsumme.',
    check: 'Jede genannte Datei ist da; jede Adresse führt zu einer Stelle.',
  },
  llms: {
    summary: (subtitle: string) =>
      `${subtitle}: eigenständige Wiedergabe in eigenen Worten. Fakten und Zahlen stammen aus dem Bericht (Stand 2018/19). Jede Seite nennt die gedruckten Seiten, auf denen sie beruht; zitieren Sie für Aussagen der Studie das Original.`,
    whole: 'Der ganze Text in einer Datei',
    optional: 'Optional',
  },
  rights: {
    name: 'Rechte',
    text: 'Die Werte stammen aus der Studie; nennen Sie sie bitte als Quelle. Eine Lizenz für die Texte dieser Ausgabe ist nicht angegeben; Auskunft gibt das Impressum.',
  },
  citeThis: 'Wenn Sie diese Ausgabe verwenden, zitieren Sie sie bitte so.',
  singlePdf: {
    name: 'PDF von Kapiteln, Städten und Praxisbeispielen',
    use: 'Eine Vorlage für den Ausschuss: Eckdaten, Bedingungen und Schwierigkeiten stehen oben. Die Datei steht auf der Seite des Eintrags neben der Seitenzahl.',
    check: 'wie das PDF der ganzen Ausgabe.',
  },
  bookSummary:
    'Alle Kapitel, Städte, Praxisbeispiele, Abbildungen und Begriffe der Studie in eigenen Worten, Stand 2018/19.',
  contents: 'Inhalt',
  index: 'Städte und Praxisbeispiele von A bis Z',
  indexLead:
    'Fett steht die Seite des Eintrags selbst, daneben die Seiten, von denen ein Verweis zu ihm führt.',
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
  notStudied: (places: string, count: number) =>
    `${places} ${count === 1 ? 'gehört' : 'gehören'} nicht zu den untersuchten Städten.`,
  answer: 'Antwort aus der Studie',
  toAnswer: 'Zur Antwort mit Belegen',
  toSection: (title: string) => (/^\d/u.test(title) ? `Abschnitt ${title}` : title),
  printedPages: (ranges: string) => `S.\u00A0${ranges}`,
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

/** The page that says how well the search works. */
export const QUALITY = {
  about: 'Über diese Ausgabe',
  crumb: 'Güte der Suche',
  title: 'Wie gut die Suche ist',
  lead: 'Gemessen an Fragen, auf die niemand sie abgestimmt hat: was sie findet, was sie verfehlt und was sie lädt.',
  link: 'Wie gut die Suche ist',
  summary: ({ questions, first, three }: { questions: number; first: number; three: number }) =>
    `Von ${questions}\u00A0Fragen beantwortet bei ${percent(first)} schon das erste Ergebnis die Frage, bei ${percent(three)} eines der ersten drei.`,
  method: 'Wie gemessen wurde',
  byKind: 'Erfolg nach Art der Frage',
  share: 'Anteil der Fragen, die beantwortet werden',
  first: 'vom ersten Ergebnis',
  later: 'erst vom zweiten oder dritten',
  none: 'von keinem der drei',
  kind: 'Art der Frage',
  columns: ['Fragen', 'erstes Ergebnis', 'unter den ersten drei', 'Rangfolge'],
  all: 'Alle Fragen',
  kinds: {
    Name: 'Genaue Namen',
    Kompositum: 'Zusammengesetzte Wörter',
    Beugung: 'Gebeugte Wörter',
    Umlaut: 'Umlaute als ae, oe, ue',
    Tippfehler: 'Tippfehler',
    Synonym: 'Andere Wörter für dasselbe',
    Frage: 'Ganze Fragen',
    Alltag: 'Alltagssprache',
    Ort: 'Orte',
    Begriff: 'Begriffe',
    Zahl: 'Zahlen und Daten',
  } as Readonly<Record<string, string>>,
  example: (query: string) => `z.\u202FB. „${query}“`,
  gainNote:
    'Rangfolge: 1 hieße, dass die ersten drei Ergebnisse in der besten Reihenfolge stehen (nDCG; eine Seite, die antwortet, zählt dreimal so viel wie eine, die nur weiterhilft).',
  misses: 'Was misslingt',
  missesLead: (empty: number) =>
    `Bei diesen Fragen antwortet keines der ersten drei Ergebnisse${empty > 0 ? `; bei ${empty} davon fand die Suche gar nichts` : ''}. Sie stehen hier, damit man sieht, woran es liegt; für keine von ihnen wird die Suche eigens zurechtgemacht.`,
  answers: 'Antworten über den Ergebnissen',
  answersText: ({ shown, precision, unanswerable, wronglyAnswered }: AnswersMeasured) =>
    `Über den Ergebnissen steht eine geschriebene Antwort, wenn die Frage gut zu ihr passt: hier ${shown}\u00A0Mal, und in ${percent(precision)} der Fälle beantwortete sie die Frage. Von ${unanswerable}\u00A0Fragen, auf die der Bericht keine Antwort hat, bekam ${wronglyAnswered.length === 0 ? 'keine' : String(wronglyAnswered.length)} eine.`,
  bytes: 'Was geladen wird',
  bytesText: ({ median, most }: { median: number; most: number }) =>
    `Bevor jemand in das Suchfeld geht, lädt die Suche nichts. Bis zum ersten Ergebnis einer ersten Frage sind es meist ${median}\u00A0kB, höchstens ${most}\u00A0kB (komprimiert, mit dem Text des ersten Ergebnisses); alles bleibt im Browser.`,
  percent: (share: number) => percent(share),
  decimal: (number: number) => number.toFixed(2).replace('.', ','),
} as const;

interface AnswersMeasured {
  shown: number;
  precision: number;
  unanswerable: number;
  wronglyAnswered: readonly string[];
}

const percent = (share: number): string => `${Math.round(100 * share)}\u202F%`;

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
