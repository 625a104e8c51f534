import { countFacets, narrow, type Choice, type FacetName } from '../query/facets.ts';
import { readState, writeState } from '../query/state.ts';
import { SEARCH } from '../../strings.ts';
import { choiceIn, facetSelects, showCounts } from './facet-form.ts';
import { required } from './required.ts';

/** A practice with what it can be chosen by. */
interface Practice {
  id: string;
  page: { facets: Record<FacetName, string[]> };
}

/** Filters the lists of practices in place; without it they stand there whole. The choice lives in the address. */
export function startFinder(finder: HTMLElement, signal: AbortSignal): void {
  const form = required(finder, 'form', HTMLFormElement);
  const practices = practicesIn(finder);
  const choose = () => {
    history.pushState(
      null,
      '',
      location.pathname + writeState({ query: '', choice: choiceIn(form) }),
    );
    show(finder, form, practices, choiceIn(form));
  };
  const showAddress = () => {
    show(finder, form, practices, readState(new URLSearchParams(location.search)).choice);
  };
  form.addEventListener('change', choose, { signal });
  form.addEventListener('reset', () => setTimeout(choose), { signal });
  window.addEventListener('popstate', showAddress, { signal });
  if (!location.search && facetSelects(form).some(({ value }) => value)) choose();
  else showAddress();
}

function show(
  finder: HTMLElement,
  form: HTMLFormElement,
  practices: readonly Practice[],
  choice: Choice,
): void {
  const shown = new Set(narrow(practices, choice).map(({ id }) => id));
  for (const element of finder.querySelectorAll<HTMLElement>('[data-practice]')) {
    element.hidden = !shown.has(element.dataset['practice'] ?? '');
  }
  for (const group of finder.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('[data-practice]:not([hidden])');
  showCounts(form, countFacets(practices, choice), choice);
  const isChosen = Object.keys(choice).length > 0;
  const count = shown.size > 0 ? SEARCH.examples(shown.size) : SEARCH.noExamples;
  required(finder, '[role=status]').textContent = isChosen ? count : '';
}

/** Reads each practice once, though it stands in the lists of several fields. */
function practicesIn(finder: HTMLElement): Practice[] {
  const elements = [...finder.querySelectorAll<HTMLElement>('[data-practice][data-feld]')];
  return [
    ...new Map(
      elements.map((element) => [element.dataset['practice'] ?? '', element.dataset]),
    ).entries(),
  ].map(([id, data]) => {
    const values = (name: string) => (data[name] ? data[name].split('|') : []);
    return {
      id,
      page: {
        facets: { art: [], stadt: values('stadt'), land: values('land'), feld: values('feld') },
      },
    };
  });
}
