/** What the edition is called, which study it restates, and where its navigation leads. */

export const SITE = {
  title: 'Willkommensinitiativen',
  subtitle: 'Online-Ausgabe der Studie „Entwicklung und Nachhaltigkeit von Willkommensinitiativen“',
  language: 'de',
  edition: '2026',
} as const;

/** The study that the edition restates. */
export const STUDY = {
  title: 'Entwicklung und Nachhaltigkeit von Willkommensinitiativen',
  subtitle: 'Abschlussbericht',
  authors: [
    { family: 'Gesemann', given: 'Frank' },
    { family: 'Seidel', given: 'Alexander' },
    { family: 'Mayer', given: 'Margit' },
  ],
  series: 'vhw-Schriftenreihe 13',
  publisher: 'vhw – Bundesverband für Wohnen und Stadtentwicklung e. V.',
  place: 'Berlin',
  year: 2019,
  /** Initiatives whose answers the survey of chapter 3 rests on. */
  respondents: 137,
  /** When what the study says was so. */
  asOf: '2018/19',
} as const;

/** The header: what readers come for. */
export const NAVIGATION = [
  { title: 'Bericht', href: '/kapitel/' },
  { title: 'Städte', href: '/staedte/' },
  { title: 'Praxis', href: '/praxis/' },
  { title: 'Abbildungen', href: '/abbildungen/' },
  { title: 'Fragen', href: '/fragen/' },
  { title: 'Glossar', href: '/glossar/' },
  { title: 'Register', href: '/register/' },
] as const;

export const FOOTER_NAVIGATION = [
  { title: 'Modelle der Zusammenarbeit', href: '/modelle/' },
  { title: 'Städte im Vergleich', href: '/staedte/vergleich/' },
  { title: 'Was offen bleibt', href: '/luecken/' },
  { title: 'Zum Mitnehmen', href: '/mitnehmen/' },
  { title: 'Daten zum Mitnehmen', href: '/daten/' },
  { title: 'Merkliste', href: '/merkliste/' },
  { title: 'Stimmen', href: '/stimmen/' },
  { title: 'Literatur', href: '/literatur/' },
  { title: 'Ganze Ausgabe zum Drucken', href: '/druck/' },
  { title: 'Kurz und einfach', href: '/kurz-und-einfach/' },
  { title: 'In English', href: '/english/' },
  { title: 'Über diese Ausgabe', href: '/ueber/' },
  { title: 'Barrierefreiheit', href: '/barrierefreiheit/' },
  { title: 'Impressum', href: '/impressum/' },
  { title: 'Datenschutz', href: '/datenschutz/' },
] as const;
