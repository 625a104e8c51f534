import type { Finding } from '../entries/finding.ts';
import type { Holder } from './lock-file.ts';

/** Tells of another build in the same folder. */
export const buildRuns = (file: string, { pid, host, since }: Holder): Finding => ({
  code: 'bau-laeuft',
  file,
  found: `ein Bau in diesem Ordner, der noch läuft (Prozess ${pid || 'unbekannt'} auf ${host}, seit ${timeOf(since)})`,
  expected: 'einen Bau zur Zeit',
  remedy: `warten, bis er fertig ist; läuft er sicher nicht mehr, die Datei ${file} löschen`,
});

const timeOf = (since: number): string => new Date(since).toLocaleTimeString('de-DE');

/** Tells of a folder in which nothing can be written; `code` is what the system says. */
export const cannotWrite = (folder: string, { code = '?' }: NodeJS.ErrnoException): Finding =>
  code === 'ENOSPC' || code === 'EDQUOT'
    ? fullDisk(folder)
    : {
        code: 'ordner-gesperrt',
        file: folder,
        found: `ein Ordner, in den sich nicht schreiben lässt (${code})`,
        expected: 'Schreibrechte im Ordner des Projekts',
        remedy: 'die Rechte des Ordners prüfen; nicht abwechselnd als verschiedene Benutzer bauen',
      };

/** Tells of a volume without room. */
export const fullDisk = (folder: string): Finding => ({
  code: 'kein-platz',
  file: folder,
  found: 'einen vollen Datenträger; die vorige Ausgabe ist unberührt',
  expected: 'Platz für eine zweite Ausgabe neben der vorigen',
  remedy: 'Platz schaffen und noch einmal bauen; aufzuräumen ist nichts',
});
