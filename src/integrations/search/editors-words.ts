import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../lib/address.ts';
import { readReviewed, type Reviewed } from '../../lib/search/compounds.ts';
import type { SynonymGroup } from '../../lib/search/synonyms.ts';
import { wordsOf } from '../../lib/search/words.ts';
import { STATES } from '../../schemas/vocabulary.ts';
import { readContent, type SourceFile } from '../checks/read-content.ts';

/** What editors have decided for the search, as it lies in `content/`. */
export interface EditorsWords {
  reviewed: Reviewed;
  groups: SynonymGroup[];
  /** Everyday words by the address of the entry that they find. */
  terms: ReadonlyMap<string, readonly string[]>;
  /** Words in lower case that are never split. */
  names: ReadonlySet<string>;
}

export const COMPOUNDS_FILE = 'content/suche/komposita.tsv';
export const SYNONYMS_FILE = 'content/suche/synonyme.json';

/** Reads the reviewed compounds, the synonyms, and the everyday words and names that stand in the entries. */
export function readEditorsWords(root: string): EditorsWords {
  const { files } = readContent(root);
  const practices = files.filter(({ kind }) => kind === 'practices');
  const terms = files.filter(({ kind }) => kind === 'terms');
  const cities = files.filter(({ kind }) => kind === 'cities');
  return {
    reviewed: readReviewed(read(root, COMPOUNDS_FILE)),
    groups: [...(JSON.parse(read(root, SYNONYMS_FILE) || '[]') as SynonymGroup[]), ...terms.map(groupOf)],
    terms: new Map([
      ...practices.map(({ id, data }) => [addressOf('practices', id), strings(data['searchTerms'])] as const),
      ...terms.map(({ id, data }) => [addressOf('terms', id), strings(data['variants'])] as const),
    ]),
    names: new Set([...cities.map(({ data }) => String(data['title'])), ...STATES].flatMap((name) => wordsOf(name.toLowerCase()).map(({ text }) => text))),
  };
}

/** A term of the glossary is found under its variants everywhere. */
function groupOf({ data }: SourceFile): SynonymGroup {
  return { terms: [String(data['title'])], triggers: strings(data['variants']) };
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const read = (root: string, path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
