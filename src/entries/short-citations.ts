import { shortCitation } from './schemas/work.ts';
import type { Finding } from './finding.ts';
import { LISTS } from './kinds.ts';
import type { Place } from './place.ts';
import type { Content } from './read.ts';
import { schemaFindings } from './schema-findings.ts';
import { brokenYaml, emptyList } from './reading-faults.ts';
import { parseYaml } from './yaml.ts';

const FILE = LISTS.shortCitations;
const SCHEMA = shortCitation.array();

/** Reads the list of short citations; without a sound list the ids are undefined and cannot be judged. */
export function shortCitationsOf({ lists, files }: Pick<Content, 'lists' | 'files'>): {
  ids: string[] | undefined;
  findings: Finding[];
} {
  const text = lists[FILE];
  if (text === undefined) return { ids: undefined, findings: [] };
  const { value, faults, ...places } = parseYaml(text, 1);
  const { lineOf } = places;
  if (faults.length > 0)
    return { ids: undefined, findings: faults.map((fault) => brokenYaml(FILE, fault)) };
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
    return {
      ids: undefined,
      findings: [emptyList(FILE, 'je Eintrag „- id: …“, „short: …“, „sections: […]“')],
    };
  const findings = schemaFindings(SCHEMA, { path: FILE, data: value, whole: 'Liste', ...places });
  if (findings.length > 0) return { ids: undefined, findings };
  const citations = SCHEMA.parse(value);
  const ids = citations.map(({ id }) => id);
  const works = new Set(files.filter(({ kind }) => kind === 'works').map(({ id }) => id));
  const repeated = ids.flatMap((id, index) =>
    works.has(id) || ids.indexOf(id) !== index ? [twice(id, lineOf([index, 'id']))] : [],
  );
  if (repeated.length > 0) return { ids: undefined, findings: repeated };
  return { ids, findings: sameLabels(citations, files, lineOf) };
}

/** Short citations with the same words, in the list or as a work of their own, would stand in the bibliography twice. */
function sameLabels(
  citations: readonly { short: string }[],
  files: Content['files'],
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const listed = citations.map(({ short }, index) => ({
    short,
    place: () => ({ file: FILE, line: lineOf([index, 'short']) }),
  }));
  const works = files
    .filter(({ kind }) => kind === 'works')
    .map((file) => ({
      short: String(file.data['short']),
      place: () => ({ file: file.path, line: file.lineOf(['short']) }),
    }));
  const first = new Map<string, () => Place>();
  return [...listed, ...works].flatMap(({ short, place }) => {
    const other = first.get(keyOf(short));
    if (!other) first.set(keyOf(short), place);
    // Two works of the same name are told as twins, like other entries.
    return other?.().file === FILE ? [sameLabel(place(), short, other())] : [];
  });
}

const sameLabel = (place: Place, short: string, other: Place): Finding => ({
  code: 'kurzbeleg-doppelt',
  ...place,
  found: `„short: ${short}“ steht auch in ${other.file}:${other.line ?? 1}`,
  expected: 'jeden Kurzbeleg nur einmal',
  remedy: 'einen der beiden Einträge streichen, oder 2016a und 2016b unterscheiden',
});

/** Short citations that differ in case or spaces alone are the same. */
const keyOf = (short: string): string => short.toLowerCase().replace(/\s+/gu, ' ').trim();

const twice = (id: string, line: number): Finding => ({
  code: 'kurzbeleg-doppelt',
  file: FILE,
  line,
  found: `„id: ${id}“ mehr als einmal, hier oder als eigene Datei`,
  expected: 'jede id nur einmal',
  remedy: 'den einen der beiden Einträge streichen oder umbenennen',
});
