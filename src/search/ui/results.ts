import type { Hit } from '../query/merge.ts';
import { suggestionsFor } from '../query/suggest.ts';
import { SEARCH } from '../../strings.ts';
import type { Answer, Engine } from './engine.ts';
import { report } from './failure.ts';
import { fillItem, make, makeItem, makeRegisterHint, makeSuggestions } from './render.ts';

/** How long a list waits for the texts of its first pages, in milliseconds; where the answer took long, it does not wait. */
const PATIENCE = 150;
/** How many texts are loaded at a time. */
const AT_ONCE = 4;

/** Makes items with their texts; on slow lines they come first and the texts later. `asked` is when the question was put. */
export async function makeItems(
  results: readonly Hit[],
  { plan }: Answer,
  engine: Engine,
  root: URL,
  asked = performance.now(),
): Promise<HTMLLIElement[]> {
  const made = results.map((result) => ({ result, item: makeItem(result, root) }));
  const fill = async ({ result, item }: (typeof made)[number]) => {
    try {
      fillItem(item, result, await engine.details(result, plan), root);
    } catch (error) {
      // A result without its text is still a result; the next search asks for the text again.
      report(error);
    }
  };
  const fillFrom = async (start: number): Promise<unknown> =>
    Promise.all(made.slice(start, start + AT_ONCE).map(fill));
  const first = fillFrom(0);
  void first.then(async () => {
    for (let start = AT_ONCE; start < made.length; start += AT_ONCE) await fillFrom(start);
  });
  const patience = performance.now() - asked < 2 * PATIENCE ? PATIENCE : 0;
  await Promise.race([first, new Promise((resolve) => setTimeout(resolve, patience))]);
  return made.map(({ item }) => item);
}

/** Makes the lists of results: the answers, then „Weitere Fundstellen“. */
export function makeLists(items: readonly HTMLLIElement[], results: readonly Hit[]): HTMLElement[] {
  const strong = items.filter((_, index) => results[index]?.isStrong);
  const weak = items.filter((_, index) => !results[index]?.isStrong);
  return [
    ...(strong.length > 0 ? [make('ol', { class: 'hits' }, ...strong)] : []),
    ...(weak.length > 0
      ? [
          make('h2', { class: 'hits-weak' }, strong.length > 0 ? SEARCH.weak : SEARCH.weakOnly),
          make('ol', { class: 'hits' }, ...weak),
        ]
      : []),
  ];
}

/** Makes what stands there instead of results: an honest sentence, suggestions, the register. */
export function makeNothing(
  { plan }: Answer,
  engine: Engine,
  linkTo: (query: string) => string,
  root: URL,
): HTMLElement[] {
  const suggestions = plan.unknown.flatMap((word) =>
    suggestionsFor(word, engine.language.vocabulary),
  );
  return [
    ...(suggestions.length > 0 ? [makeSuggestions(suggestions.slice(0, 5), linkTo)] : []),
    makeRegisterHint(SEARCH.nothingHelp, root),
  ];
}
