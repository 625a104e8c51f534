import { addressOf } from '../../entries/address.ts';
import type { Content, SourceFile } from '../../entries/read.ts';
import { STATES } from '../../entries/schemas/closed-lists.ts';
import { wordListsOf, type Reviewed } from '../../entries/word-lists.ts';
import type { SynonymGroup } from '../language/synonyms.ts';
import { wordsOf } from '../language/words.ts';

/** What editors have decided for the search, as it lies in `content/`; the content check has passed it. */
export interface EditorsWords {
  reviewed: Reviewed;
  groups: SynonymGroup[];
  /** The terms of the glossary, each with its variants. */
  variants: SynonymGroup[];
  /** Everyday words by the address of the entry that they find. */
  terms: ReadonlyMap<string, readonly string[]>;
  /** Words in lower case that are never split. */
  names: ReadonlySet<string>;
}

/** Gathers the reviewed compounds, the synonyms, and the everyday words and names that stand in the entries. */
export function editorsWordsOf(content: Content): EditorsWords {
  const of = (kind: SourceFile['kind']) => content.files.filter((file) => file.kind === kind);
  const { reviewed, groups } = wordListsOf(content);
  const names = [...of('cities').map(({ data }) => String(data['title'])), ...STATES];
  return {
    reviewed,
    groups,
    variants: of('terms').map(groupOf),
    terms: new Map([
      ...of('practices').map(
        ({ id, data }) =>
          [
            addressOf('practices', id),
            [...strings(data['searchTerms']), ...asked(of('questions'), id)],
          ] as const,
      ),
      ...of('questions').map(
        ({ id, data }) => [addressOf('questions', id), strings(data['variants'])] as const,
      ),
      ...of('terms').map(
        ({ id, data }) => [addressOf('terms', id), strings(data['variants'])] as const,
      ),
    ]),
    names: new Set(names.flatMap((name) => wordsOf(name.toLowerCase()).map(({ text }) => text))),
  };
}

/** A term of the glossary is found under its variants everywhere. */
function groupOf({ data }: SourceFile): SynonymGroup {
  return { terms: [String(data['title'])], triggers: strings(data['variants']) };
}

/** The questions that a practice helps to answer, in all their wordings. */
const asked = (questions: readonly SourceFile[], practice: string): string[] =>
  questions
    .filter(({ data }) => strings(data['practices']).includes(practice))
    .flatMap(({ data }) => [String(data['title']), ...strings(data['variants'])]);

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
