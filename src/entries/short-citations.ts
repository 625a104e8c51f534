import { shortCitation } from './schemas/work.ts';
import type { Finding } from './finding.ts';
import { LISTS } from './kinds.ts';
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
  return { ids, findings: repeated.length > 0 ? repeated : sameLabels(citations, files, lineOf) };
}

/** Short citations with the same words, in the list or as a work of their own, would stand in the bibliography twice. */
function sameLabels(
  citations: readonly { short: string }[],
  files: Content['files'],
  lineOf: (path: readonly PropertyKey[]) => number,
): Finding[] {
  const works = files.filter(({ kind }) => kind === 'works');
  const seen = new Map(works.map(({ data, path }) => [keyOf(data['short']), path]));
  return citations.flatMap(({ short }, index): Finding[] => {
    const other = seen.get(keyOf(short));
    seen.set(keyOf(short), FILE);
    if (!other) return [];
    return [
      {
        code: 'kurzbeleg-doppelt',
        file: FILE,
        line: lineOf([index, 'short']),
        found: `„short: ${short}“ steht auch in ${other}`,
        expected: 'jeden Kurzbeleg nur einmal',
        remedy: 'einen der beiden Einträge streichen, oder 2016a und 2016b unterscheiden',
      },
    ];
  });
}

/** Short citations that differ in case or spaces alone are the same. */
const keyOf = (short: unknown): string => String(short).toLowerCase().replace(/\s+/gu, ' ').trim();

const twice = (id: string, line: number): Finding => ({
  code: 'kurzbeleg-doppelt',
  file: FILE,
  line,
  found: `„id: ${id}“ mehr als einmal, hier oder als eigene Datei`,
  expected: 'jede id nur einmal',
  remedy: 'den einen der beiden Einträge streichen oder umbenennen',
});
