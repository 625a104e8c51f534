import { addressOf } from '../../entries/address.ts';
import { ASKED_KINDS, BEGINNING, searchQuestionsOf } from '../../entries/search-questions.ts';
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
  /** Questions by the address of the entry, or of the section of it, that answers them. */
  questions: ReadonlyMap<string, readonly string[]>;
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
        ({ id, data }) => [addressOf('practices', id), strings(data['searchTerms'])] as const,
      ),
      ...of('terms').map(
        ({ id, data }) => [addressOf('terms', id), strings(data['variants'])] as const,
      ),
    ]),
    questions: questionsByPlace(content),
    names: new Set(names.flatMap((name) => wordsOf(name.toLowerCase()).map(({ text }) => text))),
  };
}

/** A term of the glossary is found under its variants everywhere. */
function groupOf({ data }: SourceFile): SynonymGroup {
  return { terms: [String(data['title'])], triggers: strings(data['variants']) };
}

/** Gathers the questions for the search and those of the written answers by the places that answer them. */
function questionsByPlace({ files }: Pick<Content, 'files'>): Map<string, string[]> {
  const questions = new Map<string, string[]>();
  const add = (place: string, list: readonly string[]) =>
    questions.set(place, [...(questions.get(place) ?? []), ...list]);
  for (const file of files) {
    const address = addressOf(file.kind, file.id);
    if (ASKED_KINDS.has(file.kind))
      for (const { text, section } of searchQuestionsOf(file))
        add(section === BEGINNING ? address : `${address}#${section}`, [text]);
    if (file.kind === 'questions') {
      const wordings = [String(file.data['title']), ...strings(file.data['variants'])];
      add(address, wordings);
      for (const practice of strings(file.data['practices']))
        add(addressOf('practices', practice), wordings);
    }
  }
  return questions;
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
