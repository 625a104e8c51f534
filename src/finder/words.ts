/** Every German sentence of the finder: apart from the others, because its scripts carry them and every other page would. */

/** Words of the finder of practices. */
export const FINDER = {
  narrow: 'Beispiele eingrenzen',
  more: 'Mehr Merkmale',
  facets: {
    feld: 'Handlungsfeld',
    stadt: 'Stadt',
    groesse: 'Größe der Stadt',
    traeger: 'Wer es trägt',
    geld: 'Geld und Stellen',
    land: 'Bundesland',
    modell: 'Modell der Zusammenarbeit',
    seit: 'Seit wann',
    beleg: 'Wie gut belegt',
    schwierigkeiten: 'Schwierigkeiten',
  },
  any: 'alle',
  value: (value: string, count: number) => `${value} (${count})`,
  unstated: 'nennt der Bericht nicht',
  difficultiesNamed: 'genannt',
  reset: 'Alles zurücksetzen',
  all: (of: number) => `${of}\u00A0Beispiele`,
  shown: (count: number, of: number) => `${count} von ${of}\u00A0Beispielen`,
  none: 'Kein Beispiel passt zu dieser Auswahl.',
  unknown: (values: readonly string[]) =>
    `In der Adresse steht auch ${values.map((value) => `„${value}“`).join(', ')}; das gibt es hier nicht.`,
  compareAll: 'Alle Beispiele vergleichen',
  compare: (count: number) => `Diese ${count}\u00A0Beispiele vergleichen`,
} as const;

/** The page that asks what a town needs, and its answers. */
export const FIT = {
  title: 'Passt das zu uns?',
  lead: 'Was Sie von Ihrem Ort wissen, führt zu Beispielen aus dem Bericht: zuerst die Bedingungen und die Schwierigkeiten, dann der Grund, warum das Beispiel hier steht. Eine Punktzahl gibt es nicht.',
  withScript: 'Vier Fragen lassen sich auch zusammen beantworten.',
  size: 'Wie groß ist Ihre Stadt?',
  sizeNote: 'Kleinere Orte hat die Studie nicht untersucht.',
  fields: 'Wo hakt es bei Ihnen?',
  fieldsNote: 'Mehreres ist möglich; eines davon genügt.',
  hasCoordinator: 'Koordiniert bei Ihnen jemand im Rathaus das Engagement?',
  coordinatorNote:
    'Ob ein Beispiel eine solche Stelle voraussetzt, sagt der Bericht selten; wohl aber, wer es trägt. „Ja“ führt zu Beispielen, die eine Stadt oder ein Bezirk trägt oder mitträgt, „nein“ zu den anderen.',
  coordinatorAnswers: { 'mit-koordination': 'ja', 'ohne-koordination': 'nein' },
  hasMoney: 'Gibt es Geld oder Stellen?',
  anything: 'egal',
  moneyAnswers: { 'mit-geld': 'ja', 'ohne-geld': 'nein oder kaum' },
  submit: 'Beispiele zeigen',
  reset: 'Antworten löschen',
  singles: 'Eine Antwort genügt',
  singlesLead: 'Zu jeder Antwort gibt es eine eigene Seite.',
  otherAnswers: 'Andere Antworten',
  list: 'Alle Beispiele',
  found: 'Das passt dazu',
  status: (all: number, some: number) =>
    all + some === 0
      ? 'Kein Beispiel passt zu diesen Antworten.'
      : [
          `${all}\u00A0${all === 1 ? 'Beispiel passt' : 'Beispiele passen'} zu allen Antworten`,
          ...(some > 0 ? [`${some} mit Abstrichen`] : []),
        ].join(', '),
  why: 'Warum es hier steht',
  different: 'Anders als bei Ihnen',
  answerTitle: {
    groesse: (size: string) => `Passt zu einer ${size}`,
    feld: (field: string) => `Wenn es hier hakt: ${field}`,
    'mit-koordination': 'Wenn das Rathaus koordiniert',
    'ohne-koordination': 'Wenn im Rathaus niemand koordiniert',
    'mit-geld': 'Wenn es Geld oder Stellen gibt',
    'ohne-geld': 'Wenn es kaum Geld gibt',
  },
  answerLead: (count: string) =>
    `${count} aus dem Bericht, mit Bedingungen und Schwierigkeiten. Stand 2018/19.`,
  sameField: (fields: readonly string[]) =>
    `Setzt an, wo es hakt: ${fields.map((field) => `„${field}“`).join(' und ')}.`,
  sameSize: (place: string, size: string) => `${place} ist ebenfalls eine ${size}.`,
  otherSize: (place: string, size: string) => `${place} ist eine ${size}.`,
  noCity: (place: string) => `Gilt für ${place}, nicht für eine einzelne Stadt.`,
  carriedByTown: (carrier: string) => `Stadt oder Bezirk tragen es (mit): ${carrier}.`,
  carriedByOthers: (carrier: string) => `Weder Stadt noch Bezirk tragen es: ${carrier}.`,
  noCarrier: 'Wer es trägt, nennt der Bericht nicht.',
  money: (text: string) => `Geld oder Stellen nennt der Bericht: ${text}.`,
  noMoney: (text: string) =>
    text
      ? `Einen Betrag oder eine Zahl von Stellen nennt der Bericht nicht, nur: ${text}.`
      : 'Geld oder Stellen nennt der Bericht nicht; ob es ohne ging, bleibt offen.',
} as const;
