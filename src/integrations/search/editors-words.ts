import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../lib/address.ts';
import type { Finding } from '../../lib/finding.ts';
import { readReviewed, type Reviewed } from '../../lib/search/compounds.ts';
import type { SynonymGroup } from '../../lib/search/synonyms.ts';
import { wordsOf } from '../../lib/search/words.ts';
import { STATES } from '../../schemas/vocabulary.ts';
import { readContent, type SourceFile } from '../checks/read-content.ts';

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
export const SYNONYMS_FILE = 'content/suche/synonyme.json';

/** Reads the reviewed compounds, the synonyms, and the everyday words and names that stand in the entries. */
export function readEditorsWords(root: string): EditorsWords {
  const { files } = readContent(root, ['practices', 'terms', 'cities']);
  const practices = files.filter(({ kind }) => kind === 'practices');
  const terms = files.filter(({ kind }) => kind === 'terms');
  const cities = files.filter(({ kind }) => kind === 'cities');
  const { reviewed, faulty } = readReviewed(read(root, COMPOUNDS_FILE));
  return {
    reviewed,
    findings: faulty.map(faultyLine),
    groups: JSON.parse(read(root, SYNONYMS_FILE) || '[]') as SynonymGroup[],
    variants: terms.map(groupOf),
    terms: new Map([
      ...practices.map(({ id, data }) => [addressOf('practices', id), strings(data['searchTerms'])] as const),
      ...terms.map(({ id, data }) => [addressOf('terms', id), strings(data['variants'])] as const),
    ]),
    names: new Set(
      [...cities.map(({ data }) => String(data['title'])), ...STATES].flatMap((name) =>
        wordsOf(name.toLowerCase()).map(({ text }) => text),
      ),
    ),
  };
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

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const read = (root: string, path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
