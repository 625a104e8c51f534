import { shortCitation } from './schemas/work.ts';
import type { Finding } from './finding.ts';
import { LISTS } from './kinds.ts';
import type { Content } from './read.ts';
import { schemaFindings } from './schema-findings.ts';
import { missingList } from './reading-faults.ts';
import { brokenYaml } from './reading-faults.ts';
import { parseYaml } from './yaml.ts';

const FILE = LISTS.shortCitations;
const SCHEMA = shortCitation.array();

/** Reads the list of short citations; without a sound list the ids are undefined and cannot be judged. */
export function shortCitationsOf({ lists, files }: Pick<Content, 'lists' | 'files'>): {
  ids: string[] | undefined;
  findings: Finding[];
} {
  const text = lists[FILE];
  if (text === undefined) return { ids: undefined, findings: [missingList(FILE)] };
  const { value, faults, lineOf } = parseYaml(text, 1);
  if (faults.length > 0)
    return { ids: undefined, findings: faults.map((fault) => brokenYaml(FILE, fault)) };
  const findings = schemaFindings(SCHEMA, { path: FILE, data: value, lineOf });
  if (findings.length > 0) return { ids: undefined, findings };
  const ids = SCHEMA.parse(value).map(({ id }) => id);
  const works = new Set(files.filter(({ kind }) => kind === 'works').map(({ id }) => id));
  const repeated = ids.flatMap((id, index) =>
    works.has(id) || ids.indexOf(id) !== index ? [twice(id, lineOf([index, 'id']))] : [],
  );
  return { ids, findings: repeated };
}

const twice = (id: string, line: number): Finding => ({
  code: 'kurzbeleg-doppelt',
  file: FILE,
  line,
  found: `„id: ${id}“ mehr als einmal, hier oder als eigene Datei`,
  expected: 'jede id nur einmal',
  remedy: 'den einen der beiden Einträge streichen oder umbenennen',
});
