import { suggestionsFor } from '../../lib/search/suggest.ts';
import { SEARCH } from '../../strings.ts';
import type { Answer, Engine, Result } from './engine.ts';
import { fillItem, make, makeItem, makeNotes, makeRegisterHint, makeSuggestions } from './render.ts';

/** How long a list waits for the texts of its pages before it is shown without them, in milliseconds. */
const PATIENCE = 150;

/** Makes items with their texts; on slow lines they come first and the texts later. */
export async function makeItems(results: readonly Result[], { plan }: Answer, engine: Engine, root: URL): Promise<HTMLLIElement[]> {
  const items = results.map((result) => makeItem(result, root));
  const filled = results.map(async (result, index) => {
    const details = await engine.details(result, plan).catch(() => undefined);
    const item = items[index];
    if (details && item) fillItem(item, result, details, root);
  });
  await Promise.race([Promise.all(filled), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return items;
}

/** Makes the lists of results: the answers, then „Weitere Fundstellen“. */
export function makeLists(items: readonly HTMLLIElement[], results: readonly Result[]): HTMLElement[] {
  const strong = items.filter((_, index) => results[index]?.isStrong);
  const weak = items.filter((_, index) => !results[index]?.isStrong);
  return [
    ...(strong.length > 0 ? [make('ol', { class: 'hits' }, ...strong)] : []),
    ...(weak.length > 0
      ? [make('h2', { class: 'hits-weak' }, strong.length > 0 ? SEARCH.weak : SEARCH.weakOnly), make('ol', { class: 'hits' }, ...weak)]
      : []),
  ];
}

/** Makes what stands above the results. */
export function notesFor({ plan }: Answer, linkTo: (query: string) => string): HTMLElement[] {
  return makeNotes(plan, linkTo);
}

/** Makes what stands there instead of results: an honest sentence, suggestions, the register. */
export function makeNothing({ plan }: Answer, engine: Engine, linkTo: (query: string) => string, root: URL): HTMLElement[] {
  const suggestions = plan.unknown.flatMap((word) => suggestionsFor(word, engine.language.vocabulary));
  return [
    ...(suggestions.length > 0 ? [makeSuggestions(suggestions.slice(0, 5), linkTo)] : []),
    makeRegisterHint(SEARCH.nothingHelp, root),
  ];
}
