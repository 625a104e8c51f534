import type { Finding } from './finding.ts';
import type { YamlFault } from './yaml-faults.ts';

/** Tells of a piece of YAML that cannot be read. */
export const brokenYaml = (path: string, { line, column, found, remedy }: YamlFault): Finding => ({
  code: 'yaml',
  file: path,
  line,
  column,
  found,
  expected: 'gültiges YAML: je Zeile „feld: Wert“',
  remedy,
});

/** Tells of a folder in which nothing is that belongs there; `now` is where it probably is. */
export const emptyFolder = (path: string, contents: string, now?: string): Finding => ({
  code: 'leere-sammlung',
  file: path,
  found: 'keine Einträge',
  expected: contents.startsWith('Dateien')
    ? contents.replace(/^Dateien/u, 'mindestens eine Datei')
    : contents,
  remedy: now
    ? `Heißt der Ordner jetzt ${now}? Dann ihn in ${path} umbenennen`
    : 'Ordner und Dateiendungen prüfen: Wurde der Ordner umbenannt oder verschoben?',
});

/** Tells of a file that has the name of a folder. */
export const fileForFolder = (path: string): Finding => ({
  code: 'leere-sammlung',
  file: path,
  found: 'eine Datei mit dem Namen eines Ordners',
  expected: `den Ordner ${path}`,
  remedy: 'die Datei umbenennen oder löschen und den Ordner mit seinen Dateien wiederherstellen',
});

/** Tells of a file that nobody reads; `meant` is the file that it probably should be. */
export const strayFile = (path: string, expected: string, meant?: string): Finding => ({
  code: 'fremde-datei',
  file: path,
  found: /\.(?:png|jpe?g|gif|svg|webp|avif|tiff?|heic)$/iu.test(path)
    ? 'ein Bild; diese Ausgabe zeigt keine Bilder'
    : 'eine Datei, die niemand liest',
  expected,
  remedy: meant
    ? `gelesen wird nur ${meant}: die Angaben dort eintragen und diese Datei löschen`
    : 'Datei umbenennen, in den richtigen Ordner legen oder aus content/ nehmen',
});

/** Tells of a folder that nobody reads. */
export const strayFolder = (path: string, expected: string): Finding => ({
  code: 'fremde-datei',
  file: path,
  found: 'ein Ordner, den niemand liest',
  expected,
  remedy: 'die Dateien in den Ordner ihrer Art legen (kleingeschrieben, ohne Unterordner)',
});

/** Tells of a text without a head, or with one whose lines of hyphens are not as they should be. */
export const missingFrontmatter = (path: string, text: string): Finding => ({
  code: 'kopf-fehlt',
  file: path,
  line: 1,
  found: 'kein Kopf zwischen zwei Zeilen mit ---',
  expected: 'einen Kopf mit Titel, Zusammenfassung und Fundstelle',
  remedy: /^\s*[-–—+]+\s*\n\s*\p{L}+:/u.test(text)
    ? 'über und unter die Felder je eine Zeile mit genau drei Bindestrichen setzen: ---'
    : 'Kopf aus einem anderen Eintrag des Ordners übernehmen und anpassen',
});

/** Tells of a file that the system does not let us read. */
export const unreadableFile = (path: string, { code }: NodeJS.ErrnoException): Finding => ({
  code: 'datei-unlesbar',
  file: path,
  found:
    code === 'EISDIR' ? 'ein Ordner' : `eine Datei, die sich nicht öffnen lässt (${code ?? '?'})`,
  expected: 'eine lesbare Datei',
  remedy: code === 'EISDIR' ? 'Ordner umbenennen oder verschieben' : 'Leserechte der Datei prüfen',
});

/** Tells of a text that was saved in another encoding than UTF-8, or is none. */
export function wrongEncoding(path: string, bytes: Buffer): Finding {
  const isWide = bytes.includes(0);
  return {
    code: 'kodierung',
    file: path,
    line: isWide ? 1 : firstBadLine(bytes),
    found: isWide
      ? 'eine Datei in der Kodierung UTF-16 („Unicode“), oder eine, die kein Text ist'
      : `eine Datei, die nicht in UTF-8 gespeichert ist${wordsAround(bytes)}`,
    expected: 'eine Textdatei in der Kodierung UTF-8',
    remedy: 'die Datei im Editor mit „Speichern unter“ in der Kodierung UTF-8 speichern',
  };
}

/** The first bad place as it was meant, if it was Windows-1252, the encoding of older German texts. */
function wordsAround(bytes: Buffer): string {
  const row = bytes.toString('latin1').split('\n')[firstBadLine(bytes) - 1] ?? '';
  const text = new TextDecoder('windows-1252').decode(Buffer.from(row, 'latin1'));
  const [word] = /\S*[^\0-\x7F]\S*/u.exec(text) ?? [];
  return word ? `, zuerst bei „${word.slice(0, 40)}“` : '';
}

function firstBadLine(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}

/** Tells of a list or of settings that are not there; `now` is where they probably are. */
export const missingList = (path: string, now?: string): Finding => ({
  code: 'liste-fehlt',
  file: path,
  found: 'keine Datei',
  expected: 'die Datei, wie content/README.md sie beschreibt',
  remedy: now
    ? `${now} in ${path} umbenennen`
    : 'Datei wiederherstellen; wurde sie umbenannt oder verschoben?',
});

/** Tells of a name in the folder behind which there is no file: a symbolic link to nothing. */
export const brokenLink = (path: string): Finding => ({
  code: 'datei-unlesbar',
  file: path,
  found: 'ein Verweis auf eine Datei, die es nicht gibt',
  expected: 'eine lesbare Datei',
  remedy: 'Verweis löschen oder die Datei selbst hierher kopieren',
});

/** Tells of a file or head without any field: empty, a list, a single text. */
export const noFields = (path: string, line: number, value: unknown): Finding => ({
  code: 'felder-fehlen',
  file: path,
  line,
  ...(Array.isArray(value)
    ? {
        found: 'eine Liste statt Feldern: die Zeilen beginnen mit „- “',
        remedy: 'das „- “ am Anfang dieser Zeilen streichen',
      }
    : {
        found:
          typeof value === 'string'
            ? 'ein Text statt Feldern'
            : 'keine Felder, also eine leere Datei',
        remedy: 'Felder aus einem anderen Eintrag des Ordners übernehmen und anpassen',
      }),
  expected: 'je Zeile „feld: Wert“',
});

/** Tells of a list in which nothing stands. */
export const emptyList = (path: string, expected: string): Finding => ({
  code: 'liste-leer',
  file: path,
  found: 'keine Einträge',
  expected,
  remedy: 'die Einträge wiederherstellen, z. B. aus der vorigen Fassung der Datei',
});
