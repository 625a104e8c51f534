import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../entries/address.ts';
import type { Finding } from '../../entries/finding.ts';
import { readReviewed, type Reviewed } from '../language/compounds.ts';
import type { SynonymGroup } from '../language/synonyms.ts';
import { wordsOf } from '../language/words.ts';
import { synonymGroups } from '../../entries/schemas/synonym-groups.ts';
import { STATES } from '../../entries/schemas/vocabulary.ts';
import { readContent, type SourceFile } from '../../entries/read.ts';

/** What editors have decided for the search, as it lies in `content/`. */
export interface EditorsWords {
  reviewed: Reviewed;
  groups: SynonymGroup[];
  /** The terms of the glossary, each with its variants. */
  variants: SynonymGroup[];
  /** Everyday words by the address of the entry that they find. */
  terms: ReadonlyMap<string, readonly string[]>;
  /** Words in lower case that are never split. */
  names: ReadonlySet<string>;
  findings: Finding[];
}

export const COMPOUNDS_FILE = 'content/suche/komposita.tsv';
const SYNONYMS_FILE = 'content/suche/synonyme.json';

/** Reads the reviewed compounds, the synonyms, and the everyday words and names that stand in the entries. */
export function readEditorsWords(root: string): EditorsWords {
  const { files } = readContent(root, ['practices', 'terms', 'cities']);
  const practices = files.filter(({ kind }) => kind === 'practices');
  const terms = files.filter(({ kind }) => kind === 'terms');
  const cities = files.filter(({ kind }) => kind === 'cities');
  const compounds = read(root, COMPOUNDS_FILE);
  const { reviewed, faulty } = readReviewed(compounds ?? '');
  const synonyms = readSynonyms(root);
  const missing = compounds === undefined ? [brokenList(COMPOUNDS_FILE, 'keine Datei')] : [];
  return {
    reviewed,
    findings: [...missing, ...faulty.map(faultyLine), ...synonyms.findings],
    groups: synonyms.groups,
    variants: terms.map(groupOf),
    terms: new Map([
      ...practices.map(
        ({ id, data }) => [addressOf('practices', id), strings(data['searchTerms'])] as const,
      ),
      ...terms.map(({ id, data }) => [addressOf('terms', id), strings(data['variants'])] as const),
    ]),
    names: new Set(
      [...cities.map(({ data }) => String(data['title'])), ...STATES].flatMap((name) =>
        wordsOf(name.toLowerCase()).map(({ text }) => text),
      ),
    ),
  };
}

function readSynonyms(root: string): { groups: SynonymGroup[]; findings: Finding[] } {
  const text = read(root, SYNONYMS_FILE);
  if (text === undefined)
    return { groups: [], findings: [brokenList(SYNONYMS_FILE, 'keine Datei')] };
  try {
    const result = synonymGroups.safeParse(JSON.parse(text));
    if (result.success) return { groups: result.data, findings: [] };
    return {
      groups: [],
      findings: result.error.issues.map(({ path, message }) =>
        brokenList(SYNONYMS_FILE, `${path.join('.')}: ${message}`),
      ),
    };
  } catch (error) {
    return { groups: [], findings: [brokenList(SYNONYMS_FILE, (error as Error).message)] };
  }
}

/** A term of the glossary is found under its variants everywhere. */
function groupOf({ data }: SourceFile): SynonymGroup {
  return { terms: [String(data['title'])], triggers: strings(data['variants']) };
}

const faultyLine = ({ line, text }: { line: number; text: string }): Finding => ({
  code: 'suche-komposita',
  file: COMPOUNDS_FILE,
  line,
  found: text.replace('\t', ' → '),
  expected: 'je Wort eine Zeile: Wort, Tabulator, Teile mit |, die zusammen das Wort ergeben',
  remedy: 'Zeile berichtigen oder die doppelte streichen',
});

const brokenList = (file: string, found: string): Finding => ({
  code: 'suche-liste',
  file,
  found,
  expected: 'die Liste der Suche, wie content/README.md sie beschreibt',
  remedy: 'Datei wiederherstellen oder die genannte Stelle berichtigen',
});

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const read = (root: string, path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
