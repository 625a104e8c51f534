import { sum } from '../../lib/sum.ts';
import { contentKeys } from '../language/stop-words.ts';
import type { Page, Passage } from './page-list.ts';
import type { Slot } from './plan.ts';

/** What stands between the parts of a name: „VMDO – Verbund …“, „Abb. 3: Vereine …“. */
const BETWEEN = /\s[–—]\s|[:(),]/u;

/**
 * Makes the function that tells how alike a question and the names of a passage are: the cosine of both over their words.
 * A name in several parts is as alike as its most alike part, or as the whole.
 */
export function likenessTo(slots: readonly AskedSlot[]): (page: Page, passage: Passage) => number {
  const asked = slots.map((slot) => readingsOf(slot).map((words) => words.join(' ')));
  const count = sum(asked.map(([first = '']) => first.split(' ').length));
  const likeness = (name: readonly string[]): number => {
    const all = ` ${name.join(' ')} `;
    const met = asked.flatMap((keys) => keys.find((key) => key && all.includes(` ${key} `)) ?? []);
    const common = sum(met.map((key) => key.split(' ').length));
    return Math.min(1, common / Math.sqrt(count * name.length));
  };
  return (page, { section }) =>
    Math.max(...[...namesOf(page.title), ...(section ? namesOf(section.title) : [])].map(likeness));
}

/**
 * Makes the function that tells whether a question is nothing but the name of a page, or one of the parts of its name;
 * its place and the letters of its legal form may be missing.
 */
export function namedBy(slots: readonly (AskedSlot & Pick<Slot, 'isPlace'>)[]) {
  const words = (of: typeof slots) => of.flatMap((slot) => readingsOf(slot).at(-1) ?? []).join(' ');
  const [whole, withoutPlace] = [words(slots), words(slots.filter(({ isPlace }) => !isPlace))];
  const asked = slots.filter(({ isPlace }) => isPlace).flatMap((slot) => readingsOf(slot));
  return ({ title, facets: { stadt, land } }: Page): boolean => {
    const places = new Set([...stadt, ...land].flatMap(contentKeys));
    if (asked.some((words) => !words.every((word) => places.has(word)))) return false;
    return namesOf(title).some((name) => {
      const rest = name.filter((word) => !places.has(word) && !LEGAL_FORM.has(word));
      return name.join(' ') === whole || (rest.length > 0 && rest.join(' ') === withoutPlace);
    });
  };
}

type AskedSlot = Pick<Slot, 'typed' | 'alternatives'>;

/** „e. V.“ */
const LEGAL_FORM = new Set(['e', 'v']);

/** The words of a slot as it was typed, and as it was corrected. */
const readingsOf = ({ typed, alternatives }: AskedSlot): string[][] =>
  [typed, ...alternatives.filter(({ via }) => via === 'corrected').map(({ query }) => query)].map(
    contentKeys,
  );

const names = new Map<string, string[][]>();

/** The words of a name and of each of its parts, once for each name. */
function namesOf(title: string): string[][] {
  const known = names.get(title);
  if (known) return known;
  const found = namePartsOf(title)
    .map(contentKeys)
    .filter(({ length }) => length > 0);
  names.set(title, found);
  return found;
}

/** A name, and the parts that it has. */
export function namePartsOf(title: string): string[] {
  const parts = title.split(BETWEEN).filter((part) => part.trim());
  return parts.length > 1 ? [title, ...parts] : [title];
}
