/** The closed lists of the edition: what an editor may choose from. Keys stand in files and addresses, labels on pages. */

export const STATES = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
] as const;

/** Fields of action: the order is that of the lists. */
export const FIELDS = {
  beschwerde: 'Beschwerde und Vermittlung',
  foerderung: 'Förderung und Finanzierung',
  information: 'Information und Orientierung',
  koordination: 'Koordination des Ehrenamts',
  vernetzung: 'Vernetzung von Initiativen',
  interessenvertretung: 'Politische Interessenvertretung',
  traegerschaft: 'Vom Ehrenamt zum Träger',
  selbstorganisation: 'Migrantenorganisationen',
  begleitung: 'Begleitung und Beratung',
  wohnen: 'Wohnen und Unterkunft',
  begegnung: 'Begegnung und Nachbarschaft',
} as const;

/** What kind of body carries a practice: the order is that of the finder. */
export const CARRIERS = {
  kommune: 'Stadt oder Bezirk',
  'land-bund': 'Land, Stadtstaat oder Bund',
  traeger: 'Verein, Verband oder Träger',
  buendnis: 'Bündnis oder Dachorganisation',
  initiativen: 'Initiativen und Engagierte',
} as const;

/** Topics of the questions, in the order of their page. */
export const TOPICS = {
  anfang: 'Anfangen und dranbleiben',
  geld: 'Geld und Stellen',
  ehrenamt: 'Ehrenamtliche finden und halten',
  verein: 'Verein, Träger, Professionalität',
  rathaus: 'Mit Rathaus und Behörden arbeiten',
  koordination: 'Koordinieren und vernetzen',
  konflikte: 'Streit, Kritik, Konkurrenz',
  beteiligung: 'Geflüchtete und Migrantenorganisationen',
  politik: 'Politik und Öffentlichkeit',
  orte: 'Orte, Nachbarschaft, Städte',
  studie: 'Zur Studie',
} as const;

export const TARGET_GROUPS = [
  'Geflüchtete',
  'Neuzugewanderte',
  'Ehrenamtliche',
  'Initiativen',
  'Migrantenorganisationen',
  'Kommunalverwaltung',
  'Nachbarschaft',
  'Kinder und Jugendliche',
  'Familien',
] as const;

/** How the report treats a practice. */
export const EVIDENCE = {
  Kasten: 'eigener Kasten im Bericht',
  beschrieben: 'im Bericht beschrieben',
  genannt: 'im Bericht nur kurz genannt',
} as const;

export const CITY_SIZES = ['Millionenstadt', 'Großstadt', 'Mittelstadt'] as const;

/** How deeply the study looked at a city. */
export const STUDY_DEPTHS = {
  Vertiefung: 'Vertiefungsstadt',
  Erhebung: 'Stadt der ersten Erhebungsphase',
} as const;

/** The headings a practice may use, in this order. */
export const PRACTICE_HEADINGS = [
  'Ausgangslage',
  'So funktioniert es',
  'Was es braucht',
  'Was daraus wurde',
  'Offene Punkte',
] as const;

export type TopicId = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as [TopicId, ...TopicId[]];

export type CarrierId = keyof typeof CARRIERS;
export const CARRIER_IDS = Object.keys(CARRIERS) as [CarrierId, ...CarrierId[]];

export type FieldId = keyof typeof FIELDS;
export const FIELD_IDS = Object.keys(FIELDS) as [FieldId, ...FieldId[]];
