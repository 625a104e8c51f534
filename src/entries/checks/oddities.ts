import type { Finding } from '../finding.ts';
import type { Oddity } from '../outline-oddities.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';

type Told = Pick<Finding, 'code' | 'found' | 'expected' | 'remedy'>;

const TOLD: Readonly<Record<Oddity['what'], Told>> = {
  'underlined-heading': {
    code: 'ueberschrift-unterstrichen',
    found: 'eine Überschrift, weil unter dem Absatz --- oder === steht',
    expected: 'Überschriften mit ## davor; vor einer Trennlinie eine Leerzeile',
    remedy:
      'eine Leerzeile vor --- setzen, oder ## vor die Überschrift schreiben und --- streichen',
  },
  'empty-heading': {
    code: 'ueberschrift-leer',
    found: 'eine Überschrift ohne Text',
    expected: '## und den Text der Überschrift',
    remedy: 'Text ergänzen oder die Zeile streichen',
  },
  'nested-heading': {
    code: 'ueberschrift-verschachtelt',
    found: 'eine Überschrift in einer Liste oder einem Zitat',
    expected: 'Überschriften auf eigenen Zeilen, ohne - oder > davor',
    remedy: 'die Überschrift aus der Liste oder dem Zitat nehmen, oder ** statt ## schreiben',
  },
  'wordless-heading': {
    code: 'ueberschrift-leer',
    found: 'eine Überschrift ohne Buchstaben und Ziffern',
    expected: '## und den Text der Überschrift; aus ihm wird ihre Adresse',
    remedy: 'Worte ergänzen oder die Zeile streichen',
  },
  'note-in-heading': {
    code: 'fussnote-ort',
    found: 'ein Fußnotenzeichen in einer Überschrift',
    expected: 'Überschriften ohne Fußnoten',
    remedy: 'das Zeichen hinter einen Satz des Abschnitts setzen',
  },
  'text-behind-note': {
    code: 'fussnote-ort',
    found: 'ein Absatz hinter einer Fußnote; er erscheint im Text und nicht in ihr',
    expected: 'Fußnoten am Ende der Datei; weitere Absätze einer Fußnote eingerückt',
    remedy:
      'gehört der Absatz zur Fußnote, ihn um vier Leerzeichen einrücken; sonst vor die Fußnoten setzen',
  },
  'empty-quotation': {
    code: 'zitat-leer',
    found: 'ein Zitat (>) ohne Text',
    expected: '> und den Text des Zitats',
    remedy: 'den Text ergänzen oder das Zeichen > streichen',
  },
  'empty-section': {
    code: 'abschnitt-leer',
    found: 'eine Überschrift, unter der nichts steht',
    expected: 'unter jeder Überschrift einen Text oder eine Überschrift der nächsten Ebene',
    remedy: 'den Text ergänzen oder die Überschrift streichen; ihre Ebene prüfen (## oder ###)',
  },
  'heading-in-note': {
    code: 'ueberschrift-verschachtelt',
    found: 'eine Überschrift in einer Fußnote',
    expected: 'Fußnoten ohne Überschriften',
    remedy: 'die Zeichen # streichen, oder ** um die Worte setzen',
  },
  'empty-item': {
    code: 'listenpunkt-leer',
    found: 'ein Listenpunkt ohne Text',
    expected: 'hinter jedem - und jeder Nummer einen Text in derselben Zeile',
    remedy: 'den Text ergänzen oder die Zeile streichen',
  },
  numbers: {
    code: 'liste-nummern',
    found: 'eine Nummer, die nicht auf die vorige folgt; die Seite zählt die Liste durch',
    expected: 'fortlaufende Nummern: 1. 2. 3.',
    remedy:
      'die Nummern berichtigen; sollen sie so bleiben, vor dem Punkt ein \\ setzen (3\\.) und Leerzeilen dazwischen',
  },
  'badly-indented': {
    code: 'liste-einrueckung',
    found: 'eine Zeile, die eingerückt ist, aber nicht weit genug, um zum Listenpunkt zu gehören',
    expected: 'Unterpunkte und Absätze eines Punktes so weit eingerückt wie sein Text',
    remedy: 'unter „- “ zwei Leerzeichen einrücken, unter „1. “ drei; sonst gar nicht',
  },
  'date-as-list': {
    code: 'liste-ungewollt',
    found: 'eine Zahl mit Punkt am Anfang der Zeile; die Seite macht daraus eine Liste',
    expected: 'Text, oder eine Liste, die mit 1. beginnt',
    remedy: 'vor dem Punkt ein \\ setzen: 12\\. Mai; oder den Satz anders beginnen',
  },
  'sign-as-list': {
    code: 'liste-ungewollt',
    found: 'ein + oder * am Anfang der Zeile; die Seite macht daraus eine Liste',
    expected: 'Text; oder eine Liste mit „- “ vor jedem Punkt',
    remedy: 'soll das Zeichen stehen bleiben, ein \\ davor setzen; sonst „- “ schreiben',
  },
  'sign-as-quotation': {
    code: 'zitat-ungewollt',
    found: 'ein > vor einer Zahl; die Seite macht daraus ein Zitat',
    expected: 'Text',
    remedy: 'ausschreiben: „mehr als“; oder \\ vor das Zeichen setzen',
  },
  'empty-link': {
    code: 'link-ohne-text',
    found: 'ein Link ohne Text',
    expected: '[Text](Ziel)',
    remedy: 'zwischen [ und ] schreiben, was zu lesen sein soll',
  },
  task: {
    code: 'aufgabenliste',
    found: 'ein Kästchen zum Ankreuzen: - [ ] oder - [x]',
    expected: 'Listen ohne Kästchen',
    remedy: '[ ] streichen',
  },
  'strike-through': {
    code: 'durchgestrichen',
    found: 'durchgestrichener Text: ~…~',
    expected: 'Text ohne Streichungen',
    remedy: 'den Text streichen oder die Zeichen ~ entfernen',
  },
  'inner-emphasis': {
    code: 'hervorhebung-im-wort',
    found:
      'eine Hervorhebung, die mitten in Wörtern oder Zahlen beginnt und endet: ihre * oder _ erscheinen nicht',
    expected: 'Hervorhebungen um ganze Wörter: *so* oder **so**',
    remedy:
      'soll das Zeichen stehen bleiben, ein \\ davor setzen: 5\\*3; sonst ganze Wörter hervorheben',
  },
  'gender-emphasis': {
    code: 'typografie-genderzeichen',
    found: 'zwei Genderzeichen *, zwischen denen Markdown eine Hervorhebung sieht',
    expected: 'Paarformen oder neutrale Wörter',
    remedy: 'ausschreiben, z. B. Helferinnen und Helfer',
  },
  'too-many-cells': {
    code: 'tabelle-zellen',
    found: 'eine Tabellenzeile mit mehr Zellen als die Kopfzeile; die überzähligen gehen verloren',
    expected: 'in jeder Zeile so viele Zellen wie in der Kopfzeile',
    remedy:
      'ein überzähliges | streichen, oder die Kopfzeile erweitern; ein | im Text schreibt man \\|',
  },
  'no-rows': {
    code: 'tabelle-zellen',
    found: 'eine Tabelle ohne Zeilen unter der Kopfzeile',
    expected: 'unter der Zeile | --- | --- | mindestens eine Zeile der Tabelle',
    remedy: 'Zeilen ergänzen, oder die Tabelle streichen',
  },
  'empty-head': {
    code: 'tabelle-zellen',
    found: 'eine Tabelle mit leerer Kopfzeile',
    expected:
      'eine Kopfzeile, die sagt, was in den Spalten steht; auch Vorleseprogramme nennen sie',
    remedy: 'die Kopfzeile ausfüllen; die erste Zelle darf leer bleiben',
  },
  'sign-in-item': {
    code: 'zeilen-laufen-zusammen',
    found:
      'ein Gedankenstrich am Anfang einer Zeile in einer Liste; sie läuft mit der davor zusammen',
    expected: 'vor jedem Punkt einer Liste „- “',
    remedy: 'den Gedankenstrich durch „- “ ersetzen, oder die Zeile zur vorigen ziehen',
  },
  'too-few-cells': {
    code: 'tabelle-zellen',
    found: 'eine Tabellenzeile mit weniger Zellen als die Kopfzeile',
    expected: 'in jeder Zeile so viele Zellen wie in der Kopfzeile',
    remedy:
      'die fehlende Zelle ergänzen, leer mit | |; gehört die Zeile nicht zur Tabelle, eine Leerzeile davor setzen',
  },
};

/** Checks for Markdown that loses text or becomes what nobody means. */
export function checkOddities(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    file.outline.oddities.map(({ what, line }) => ({ ...TOLD[what], ...placeInText(file, line) })),
  );
}
