import { countFacets, FACETS, narrow } from '../query/facets.ts';
import { readState, writeState, type SearchState } from '../query/state.ts';
import { SEARCH } from '../../strings.ts';
import { loadEngine, type Answer, type Engine, type Result } from './engine.ts';
import { choiceIn, facetSelects, showCounts } from './facet-form.ts';
import type { SearchFiles } from './search-files.ts';
import { pausing } from './pausing.ts';
import { make, makeNotes, makeRegisterHint } from './render.ts';
import { required } from './required.ts';
import { makeItems, makeLists, makeNothing } from './results.ts';

/** How many results are shown at first, and how many each „Weitere Ergebnisse“ adds. */
const STEP = 10;

/** Runs the search page: what its form and the address say is searched and shown. Ends with the signal. */
export function startPage(page: HTMLElement, files: SearchFiles, signal: AbortSignal): void {
  new SearchPage(page, files).start(signal);
}

class SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly results: HTMLElement;
  readonly intro: HTMLElement;
  readonly files: SearchFiles;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  turn = 0;

  constructor(page: HTMLElement, files: SearchFiles) {
    this.files = files;
    this.form = required(page, 'form', HTMLFormElement);
    this.field = required(page, 'input[name=q]', HTMLInputElement);
    this.status = required(page, '[role=status]');
    this.notes = required(page, '.search-notes');
    this.results = required(page, '[data-state]');
    this.intro = required(page, '.search-intro');
  }

  start(signal: AbortSignal): void {
    this.form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.go('push');
      },
      { signal },
    );
    this.form.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLSelectElement) this.go('push');
      },
      { signal },
    );
    this.field.addEventListener(
      'input',
      pausing(() => {
        this.go('replace');
      }),
      { signal },
    );
    this.form.querySelector('[type=reset]')?.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        this.resetFacets();
      },
      { signal },
    );
    window.addEventListener(
      'popstate',
      () => {
        this.showAddress();
      },
      { signal },
    );
    const isTouched = facetSelects(this.form).some(({ value }) => value) || this.field.value.trim();
    if (isTouched && !location.search) this.go('replace');
    else this.showAddress();
  }

  /** Takes the state of the form into the address and shows it. */
  go(how: 'push' | 'replace', query = this.field.value.trim()): void {
    const choice = choiceIn(this.form);
    const address = location.pathname + writeState({ query, choice });
    if (address !== location.pathname + location.search)
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void this.show({ query, choice });
  }

  resetFacets(): void {
    for (const select of facetSelects(this.form)) select.value = '';
    this.go('push');
  }

  /** Takes the state of the address into the form and shows it. */
  showAddress(): void {
    const state = readState(new URLSearchParams(location.search));
    if (this.field.value.trim() !== state.query) this.field.value = state.query;
    void this.show(state);
  }

  async show(state: SearchState): Promise<void> {
    const turn = ++this.turn;
    const isCurrent = () => turn === this.turn;
    const asks = Boolean(state.query) || FACETS.some((name) => state.choice[name]);
    this.intro.hidden = asks;
    this.results.dataset['state'] = 'busy';
    if (asks) this.status.textContent ||= SEARCH.loading;
    try {
      const engine = await loadEngine(this.files);
      const asked = performance.now();
      const answer = await engine.ask(state.query);
      if (!isCurrent()) return;
      showCounts(this.form, countFacets(answer.results, state.choice), state.choice);
      if (!asks) {
        this.clear();
        return;
      }
      const results = narrow(answer.results, state.choice);
      const items = await makeItems(results.slice(0, STEP), answer, engine, this.files.root, asked);
      if (isCurrent()) this.fill(state, answer, engine, results, items);
    } catch {
      if (isCurrent()) this.fail();
    }
  }

  fill(
    { query }: SearchState,
    answer: Answer,
    engine: Engine,
    results: Result[],
    items: HTMLLIElement[],
  ): void {
    const linkTo = (word: string) => location.pathname + writeState({ query: word, choice: {} });
    this.status.textContent =
      results.length > 0 ? SEARCH.results(results.length, query) : SEARCH.nothing(query);
    this.notes.replaceChildren(...makeNotes(answer.plan, linkTo));
    if (results.length === 0)
      this.results.replaceChildren(...makeNothing(answer, engine, linkTo, this.files.root));
    else
      this.results.replaceChildren(
        ...makeLists(items, results),
        ...this.moreButton(results, items, answer, engine),
      );
    this.results.dataset['state'] = 'done';
  }

  /** Makes the button that adds further results and moves the focus to the first of them. */
  moreButton(
    results: Result[],
    items: HTMLLIElement[],
    answer: Answer,
    engine: Engine,
  ): HTMLElement[] {
    if (items.length >= results.length) return [];
    const button = make('button', { type: 'button', class: 'button' }, SEARCH.more);
    const showMore = async () => {
      const more = await makeItems(
        results.slice(items.length, items.length + STEP),
        answer,
        engine,
        this.files.root,
      );
      const all = [...items, ...more];
      this.results.replaceChildren(
        ...makeLists(all, results),
        ...this.moreButton(results, all, answer, engine),
      );
      more[0]?.querySelector('a')?.focus();
    };
    button.addEventListener('click', () => void showMore());
    return [button];
  }

  clear(): void {
    this.status.textContent = '';
    this.notes.replaceChildren();
    this.results.replaceChildren();
    this.results.dataset['state'] = 'idle';
  }

  /** Says plainly that the search cannot run here, and what can be used instead. */
  fail(): void {
    this.status.textContent = '';
    this.notes.replaceChildren();
    this.results.replaceChildren(makeRegisterHint(SEARCH.broken, this.files.root));
    this.results.dataset['state'] = 'done';
    this.intro.hidden = false;
  }
}
