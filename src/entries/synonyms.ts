import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { LISTS } from './kinds.ts';
import { emptyList } from './reading-faults.ts';
import { schemaFindings } from './schema-findings.ts';
import { synonymGroups } from './schemas/synonym-groups.ts';
import { lazyPlaces } from './yaml.ts';

const FILE = LISTS.synonyms;
const PATTERN = 'eine Liste von Gruppen wie { "terms": ["…"], "triggers": ["…"] }';

/** What the file of synonyms holds; faulty groups are left out, and told. */
interface Synonyms {
  groups: z.output<typeof synonymGroups>;
  findings: Finding[];
}

/** Reads the groups of synonyms. A file that is not there is told by who reads the folder. */
export function readSynonyms(text: string | undefined): Synonyms {
  if (text === undefined) return { groups: [], findings: [] };
  if (text.trim() === '') return { groups: [], findings: [emptyList(FILE, PATTERN)] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { groups: [], findings: [brokenJson(lineOfJsonError(error as SyntaxError, text))] };
  }
  const { places: all, ...places } = lazyPlaces(text, 1);
  const repeatedKeys = keysWritten(text) > keysIn(data) ? all().repeatedKeys : [];
  const findings = [
    ...repeatedKeys.map(repeatedKey),
    ...schemaFindings(synonymGroups, {
      path: FILE,
      data,
      whole: 'Liste',
      pattern: PATTERN,
      ...places,
    }),
  ];
  return { groups: findings.length > 0 ? [] : synonymGroups.parse(data), findings };
}

/** Counts the keys of objects in JSON as it is written; those that stand there twice are lost in the data. */
const keysWritten = (text: string): number =>
  [...text.matchAll(/"(?:\\.|[^"\\])*"\s*(:?)/gu)].filter(([, colon]) => colon).length;

function keysIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const inner = Object.values(data).reduce<number>((sum, value) => sum + keysIn(value), 0);
  return inner + (Array.isArray(data) ? 0 : Object.keys(data).length);
}

/**
 * V8 names the place of a fault as an offset (and line), or by the ten signs before it. A bracket where an entry should
 * follow is told at the comma before it, which is the one too many.
 */
function lineOfJsonError({ message }: SyntaxError, text: string): number {
  const position = /position (\d+)/u.exec(message)?.[1];
  const offset = position === undefined ? offsetOfToken(message, text) : Number(position);
  const comma = /^[\]}]/u.test(text.slice(offset)) ? /,\s*$/u.exec(text.slice(0, offset)) : null;
  return text.slice(0, comma?.index ?? offset).split('\n').length;
}

function offsetOfToken(message: string, text: string): number {
  const [, token = '', dots, around = ''] =
    /^Unexpected token '(.+?)', (\.{3})?"(.*)"(?:\.{3})? is not/su.exec(message) ?? [];
  const start = around ? text.indexOf(around) : -1;
  if (start === -1) return text.length;
  return start + around.indexOf(token, dots ? 10 : 0);
}

const brokenJson = (line: number): Finding => ({
  code: 'suche-liste',
  file: FILE,
  line,
  found: 'eine Stelle, die kein JSON ist',
  expected: PATTERN,
  remedy:
    'Kommas, Klammern und gerade Anführungszeichen prüfen; hinter dem letzten Eintrag steht kein Komma',
});

const repeatedKey = (line: number): Finding => ({
  code: 'suche-liste',
  file: FILE,
  line,
  found: 'ein Feld, das in seiner Gruppe schon steht; nur das letzte gilt',
  expected: PATTERN,
  remedy: 'die beiden Listen zu einer zusammenführen',
});
