import { FACETS, type Choice, type FacetName } from '../query/facets.ts';
import { SEARCH } from '../../strings.ts';
import { make } from './render.ts';

/** Returns the selects of a form that narrow down, in their order. */
export function facetSelects(form: HTMLFormElement): HTMLSelectElement[] {
  return FACETS.flatMap(
    (name) => form.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? [],
  );
}

/** Reads what is chosen in a form; nothing is left out of the list as ''. */
export function choiceIn(form: HTMLFormElement): Choice {
  return Object.fromEntries(
    facetSelects(form).flatMap(({ name, value }) => (value ? [[name, value]] : [])),
  );
}

/** Shows in each select the values that have results, with how many, and what is chosen. */
export function showCounts(
  form: HTMLFormElement,
  counts: Record<FacetName, ReadonlyMap<string, number>>,
  choice: Choice,
): void {
  const collator = new Intl.Collator('de');
  for (const select of facetSelects(form)) {
    const name = select.name as FacetName;
    const chosen = choice[name] ?? '';
    const values = new Map([...(chosen ? [[chosen, 0] as const] : []), ...counts[name]]);
    const options = [...values]
      .sort(([a], [b]) => collator.compare(a, b))
      .map(([value, count]) => make('option', { value }, `${value} (${count})`));
    select.replaceChildren(make('option', { value: '' }, SEARCH.any[name]), ...options);
    select.value = chosen;
  }
  for (const reset of form.querySelectorAll<HTMLElement>('[type=reset]'))
    reset.hidden = FACETS.every((name) => !choice[name]);
}
