import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { LISTS } from './kinds.ts';
import type { Content } from './read.ts';
import { emptyList } from './reading-faults.ts';
import type { synonymGroups } from './schemas/synonym-groups.ts';
import { readSynonyms } from './synonyms.ts';

/** Reviewed decisions: lower-case word to its parts; a word with one part is never split. */
export type Reviewed = ReadonlyMap<string, readonly string[]>;

/** The lists of the search as the editors keep them. */
export interface WordLists {
  reviewed: Reviewed;
  groups: z.output<typeof synonymGroups>;
  findings: Finding[];
}

/**
 * The sign between the parts of a compound in the indexed copy. Pagefind 1.6 drops it from the word and files the
 * parts at the same place; no other sign of those tried does both. No text may hold it.
 */
export const SPLIT_MARK = '^';

/** Reads the reviewed compounds and the synonyms; what is wrong with them comes back as findings. */
export function wordListsOf({ lists }: Pick<Content, 'lists'>): WordLists {
  const compounds = readCompounds(lists[LISTS.compounds]);
  const synonyms = readSynonyms(lists[LISTS.synonyms]);
  return {
    reviewed: compounds.reviewed,
    groups: synonyms.groups,
    findings: [...compounds.findings, ...synonyms.findings],
  };
}

/** Reads reviewed splits, one `word<TAB>part|part` a line; `#` starts a comment. */
function readCompounds(text: string | undefined): Pick<WordLists, 'reviewed' | 'findings'> {
  const reviewed = new Map<string, readonly string[]>();
  if (text === undefined) return { reviewed, findings: [] };
  const findings: Finding[] = [];
  text.split(/\r?\n/u).forEach((row, index) => {
    const [word = '', parts = word, ...rest] = row.replace(/\s*#.*|(?<!\t) +$/u, '').split('\t');
    if (!word) return;
    const fault = faultOf(word, parts, rest, reviewed);
    if (fault)
      findings.push({ code: 'suche-komposita', file: LISTS.compounds, line: index + 1, ...fault });
    reviewed.set(word, parts.split('|'));
  });
  if (reviewed.size === 0)
    findings.push(
      emptyList(LISTS.compounds, 'je Zeile ein Wort, ein Tabulator und seine Teile mit |'),
    );
  return { reviewed, findings };
}

type Fault = Pick<Finding, 'found' | 'expected' | 'remedy'>;

function faultOf(word: string, parts: string, rest: string[], known: Reviewed): Fault | undefined {
  const shown = `${word} → ${parts}`;
  if (known.has(word))
    return {
      found: `„${word}“ zum zweiten Mal`,
      expected: 'jedes Wort nur einmal',
      remedy: 'eine der Zeilen streichen',
    };
  if (rest.length > 0 || /\s/u.test(word + parts))
    return {
      found: shown,
      expected: 'Wort, ein Tabulator, Teile mit |',
      remedy: 'Leerzeichen durch einen Tabulator ersetzen, Überzähliges streichen',
    };
  if (word !== word.toLowerCase())
    return {
      found: shown,
      expected: 'kleine Buchstaben',
      remedy: `„${word.toLowerCase()}“ schreiben`,
    };
  const joined = parts.replaceAll('|', '');
  if (joined === word && parts.split('|').every(Boolean)) return undefined;
  return {
    found: shown,
    expected: `Teile, die zusammen „${word}“ ergeben`,
    remedy: 'Teile und Wort Buchstabe für Buchstabe vergleichen; Fugen gehören zum Teil davor',
  };
}
