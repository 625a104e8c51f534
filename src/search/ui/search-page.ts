import type { Hit } from '../query/merge.ts';
import { countFacets, FACETS, narrow } from '../query/facets.ts';
import { queryOf, readState, writeState, type SearchState } from '../query/state.ts';
import { SEARCH } from '../../strings.ts';
import { loadEngine, type Answer, type Engine } from './engine.ts';
import { AddressWriter } from './address-writer.ts';
import { choiceIn, facetSelects, showCounts } from './facet-form.ts';
import { failureView } from './failure-view.ts';
import { Latest } from './latest.ts';
import type { SearchFiles } from './search-files.ts';
import { pausing } from './pausing.ts';
import { make, makeCard, makeNotes } from './render.ts';
import { required } from '../../lib/required.ts';
import { makeItems, makeLists, makeNothing } from './results.ts';

/** How many results are shown at first, and how many each „Weitere Ergebnisse“ adds. */
const STEP = 10;

/**
 * Runs the search page: what its form and the address say is searched and shown. Ends with the signal.
 * `isTouched` says that the reader wrote or chose something while this was loading: then the form goes before the address.
 */
export function startPage(
  page: HTMLElement,
  files: SearchFiles,
  signal: AbortSignal,
  isTouched: boolean,
): void {
  new SearchPage(page, files).start(signal, isTouched);
}

/** What a question brought. */
interface Found {
  engine: Engine;
  answer: Answer;
  results: Hit[];
  items: HTMLLIElement[];
}

class SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly results: HTMLElement;
  readonly intro: HTMLElement;
  readonly files: SearchFiles;
  readonly questions = new Latest();
  readonly address = new AddressWriter();

  constructor(page: HTMLElement, files: SearchFiles) {
    this.files = files;
    this.form = required(page, 'form', HTMLFormElement);
    this.field = required(page, 'input[name=q]', HTMLInputElement);
    this.status = required(page, '[role=status]');
    this.notes = required(page, '.search-notes');
    this.results = required(page, '[data-state]');
    this.intro = required(page, '.search-intro');
  }

  start(signal: AbortSignal, isTouched: boolean): void {
    this.listenToForm(signal);
    this.field.addEventListener('input', this.typed(), { signal });
    this.field.addEventListener('blur', this.flush, { signal });
    window.addEventListener('pagehide', this.flush, { signal });
    signal.addEventListener('abort', this.flush);
    window.addEventListener('popstate', this.showAddress, { signal });
    const isFilled = facetSelects(this.form).some(({ value }) => value) || this.field.value.trim();
    if (!isTouched && (location.search || !isFilled)) {
      this.showAddress();
      return;
    }
    this.address.later(this.addressOf(this.stateOfForm()));
    this.flush();
    this.show(this.stateOfForm());
  }

  listenToForm(signal: AbortSignal): void {
    const { form } = this;
    const submit = (event: Event) => {
      event.preventDefault();
      this.decide();
    };
    const change = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.decide();
    };
    const reset = (event: Event) => {
      event.preventDefault();
      for (const select of facetSelects(form)) select.value = '';
      this.decide();
    };
    form.addEventListener('submit', submit, { signal });
    form.addEventListener('change', change, { signal });
    required(form, '[type=reset]').addEventListener('click', reset, { signal });
  }

  /** Makes the listener for what is typed: it is searched soon, and gets into the address when typing rests. */
  typed(): (event: Event) => void {
    const search = pausing(() => {
      this.show(this.stateOfForm());
    });
    return (event) => {
      this.address.later(this.addressOf(this.stateOfForm()));
      search(event);
    };
  }

  /** Takes the state of the form into the address and shows it. */
  decide(): void {
    const state = this.stateOfForm();
    this.address.now(this.addressOf(state));
    this.show(state);
  }

  stateOfForm = (): SearchState => ({
    query: queryOf(this.field.value),
    choice: choiceIn(this.form),
  });
  addressOf = (state: SearchState): string => location.pathname + writeState(state);
  flush = (): void => {
    this.address.flush();
  };

  /** Takes the state of the address into the form and shows it. */
  showAddress = (): void => {
    this.address.drop();
    const state = readState(new URLSearchParams(location.search));
    if (queryOf(this.field.value) !== state.query) this.field.value = state.query;
    this.show(state);
  };

  show(state: SearchState): void {
    const asks = Boolean(state.query) || FACETS.some((name) => state.choice[name]);
    this.intro.hidden = asks;
    this.results.dataset['state'] = 'busy';
    if (asks) this.status.textContent ||= SEARCH.loading;
    void this.questions.run(() => this.ask(state), {
      show: (found) => {
        showCounts(this.form, countFacets(found.answer.results, state.choice), state.choice);
        if (asks) this.fill(state, found);
        else this.clear();
      },
      fail: (error) => {
        this.fail(state, error);
      },
    });
  }

  async ask({ query, choice }: SearchState): Promise<Found> {
    const { root } = this.files;
    const engine = await loadEngine(this.files);
    const asked = performance.now();
    const answer = await engine.ask(query);
    const results = narrow(answer.results, choice);
    const items = await makeItems(results.slice(0, STEP), answer, engine, root, asked);
    return { engine, answer, results, items };
  }

  fill({ query }: SearchState, { engine, answer, results, items }: Found): void {
    const linkTo = (word: string) => this.addressOf({ query: word, choice: {} });
    const isEmpty = results.length === 0;
    this.status.textContent = isEmpty
      ? SEARCH.nothing(query)
      : SEARCH.results(results.length, query);
    this.notes.replaceChildren(...makeNotes(answer.plan, linkTo));
    this.results.replaceChildren(
      ...(isEmpty
        ? makeNothing(answer, engine, linkTo, this.files.root)
        : this.lists(results, items, answer, engine)),
    );
    this.results.dataset['state'] = 'done';
  }

  /** Makes the written answer, where there is one, the lists of results, and the button for more. */
  lists(results: Hit[], items: HTMLLIElement[], answer: Answer, engine: Engine): HTMLElement[] {
    const { written } = answer;
    return [
      ...(written ? [makeCard(written, 'antwort-suche', this.files.root)] : []),
      ...makeLists(items, results),
      ...this.moreButton(results, items, answer, engine),
    ];
  }

  /** Makes the button that adds further results and moves the focus to the first of them. */
  moreButton(
    results: Hit[],
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
      this.results.replaceChildren(...this.lists(results, all, answer, engine));
      if (more[0]) required(more[0], 'a').focus();
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

  /** Says plainly why there is no answer, and what can be done or used instead. */
  fail(state: SearchState, error: unknown): void {
    const { status, results } = failureView(error, this.files.root, () => {
      this.field.focus();
      this.show(state);
    });
    this.status.textContent = status;
    this.notes.replaceChildren();
    this.results.replaceChildren(...results);
    this.results.dataset['state'] = 'done';
    this.intro.hidden = false;
  }
}
