import { hasOtherNumber } from '../chapter-number.ts';
import { isEntryId } from '../entry-id.ts';
import type { Finding } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import type { SourceFile } from '../read.ts';

/** Checks what makes entries distinct: ASCII file names, numbers and short citations used once. */
export function checkIdentity(files: readonly SourceFile[]): Finding[] {
  const named = files.filter(({ id }) => isEntryId(id));
  return [
    ...files.flatMap(checkFileName),
    ...files.flatMap(checkNumber),
    ...oncePerPair(['number', 'short', 'title'].flatMap((key) => checkUnique(named, key))),
  ];
}

/** Two entries that share several fields are one slip: a copy that was not changed. */
const oncePerPair = (pairs: readonly Pair[]): Finding[] => {
  const told = Map.groupBy(pairs, ({ file, twin }) => `${file.path} ${twin.path}`);
  return [...told.values()].flatMap(([first]) => (first ? [duplicate(first)] : []));
};

interface Pair {
  file: SourceFile;
  twin: SourceFile;
  key: string;
  value: string;
}

function checkFileName({ id, path }: SourceFile): Finding[] {
  if (isEntryId(id)) return [];
  return [
    {
      code: 'dateiname',
      file: path,
      found: `der Dateiname „${id}“`,
      expected:
        'kleine Buchstaben a–z, Ziffern und einfache Bindestriche; der Name wird zur Adresse',
      remedy: 'Datei umbenennen, z. B. koeln-ak-politik statt Köln_AK-Politik',
    },
  ];
}

/** Kinds whose number is that of the file, so that no two can have the same. */
const NUMBERED_BY_FILE: ReadonlySet<Kind> = new Set(['figures', 'models']);

/** The number of a figure or model is that of its file: `abb-03` is „Abb. 3“, `modell-1` is 1. */
function checkNumber({ kind, id, path, data, lineOf }: SourceFile): Finding[] {
  const number = data['number'];
  if (!NUMBERED_BY_FILE.has(kind)) return [];
  if (typeof number !== 'string' && typeof number !== 'number') return [];
  const [, word = '', digits = ''] = /^(.*?)[-. ]*0*(\d+)$/u.exec(id) ?? [];
  const name =
    kind === 'models' ? digits : `${word.charAt(0).toUpperCase()}${word.slice(1)}. ${digits}`;
  if (!digits || String(number) === name || !/^(?:(?:Abb|Tab)\. )?[1-9]\d*$/u.test(String(number)))
    return [];
  return [
    {
      code: 'nummer',
      file: path,
      line: lineOf(['number']),
      found: `„number: ${number}“ in der Datei ${id}`,
      expected: `„${name}“, wie der Dateiname sagt`,
      remedy: 'Nummer oder Dateinamen berichtigen',
    },
  ];
}

const isNumberToldElsewhere = (file: SourceFile): boolean =>
  NUMBERED_BY_FILE.has(file.kind) || hasOtherNumber(file);

function checkUnique(files: readonly SourceFile[], key: string): Pair[] {
  const first = new Map<string, SourceFile>();
  return files.flatMap((file) => {
    const value = key === 'number' && isNumberToldElsewhere(file) ? undefined : file.data[key];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const city = file.data['city'];
    const place = key === 'title' && typeof city === 'string' ? city : '';
    const name = `${file.kind} ${String(value).toLowerCase()} ${place}`;
    const twin = first.get(name);
    if (!twin) first.set(name, file);
    return twin ? [{ file, twin, key, value: String(value) }] : [];
  });
}

const duplicate = ({ file, twin, key, value }: Pair): Finding => ({
  code: 'doppelt',
  file: file.path,
  line: file.lineOf([key]),
  found: `„${key}: ${value}“ steht auch in ${twin.path}`,
  expected: 'einen Wert, den kein anderer Eintrag dieser Art hat',
  remedy: 'einen der beiden Einträge berichtigen oder löschen',
});
