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
  'too-many-cells': {
    code: 'tabelle-zellen',
    found: 'eine Tabellenzeile mit mehr Zellen als die Kopfzeile; die überzähligen gehen verloren',
    expected: 'in jeder Zeile so viele Zellen wie in der Kopfzeile',
    remedy:
      'ein überzähliges | streichen, oder die Kopfzeile erweitern; ein | im Text schreibt man \\|',
  },
  'too-few-cells': {
    code: 'tabelle-zellen',
    found: 'eine Tabellenzeile mit weniger Zellen als die Kopfzeile',
    expected: 'in jeder Zeile so viele Zellen wie in der Kopfzeile',
    remedy: 'die fehlende Zelle ergänzen, leer mit | |',
  },
};

/** Checks for Markdown that loses text or becomes what nobody means. */
export function checkOddities(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    file.outline.oddities.map(({ what, line }) => ({ ...TOLD[what], ...placeInText(file, line) })),
  );
}
