import { queryOf, writeState } from '../query/state.ts';
import { SEARCH } from '../../strings.ts';
import { loadEngine, type Answer, type Engine } from './engine.ts';
import { failureView } from './failure-view.ts';
import { Latest } from './latest.ts';
import type { SearchFiles } from './search-files.ts';
import { pausing } from './pausing.ts';
import { make, makeCard, makeNotes } from './render.ts';
import { makeItems, makeNothing } from './results.ts';

const SHOWN = 8;

/** Opens the search in a dialog over the page, with what has been typed so far; closing gives the focus back. */
export function openDialog(files: SearchFiles, typed: string): void {
  search ??= new SearchDialog(files);
  search.open(typed);
}

/** The one dialog of the page, once it has been opened. */
let search: SearchDialog | undefined;

/** What a question brought. */
interface Found {
  engine: Engine;
  answer: Answer;
  items: HTMLLIElement[];
}

class SearchDialog {
  readonly files: SearchFiles;
  readonly field = make('input', {
    type: 'search',
    name: 'q',
    id: 'dialog-suche',
    autocomplete: 'off',
    'aria-describedby': 'dialog-status',
  });
  readonly status = make('p', { role: 'status', id: 'dialog-status', class: 'search-status' });
  readonly notes = make('div', { class: 'search-notes' });
  readonly results = make('div', { 'data-state': 'idle' });
  readonly dialog: HTMLDialogElement;
  readonly questions = new Latest();

  constructor(files: SearchFiles) {
    this.files = files;
    const close = make('button', { type: 'button', class: 'dialog-close' }, SEARCH.close);
    const form = make('form', {
      action: new URL('suche/', files.root).href,
      method: 'get',
      class: 'search-form',
    });
    form.append(
      make('label', { for: 'dialog-suche', class: 'visually-hidden' }, SEARCH.label),
      this.field,
      make('button', { type: 'submit' }, SEARCH.button),
      close,
    );
    this.dialog = make(
      'dialog',
      { class: 'search-dialog', 'aria-label': SEARCH.title },
      form,
      this.status,
      this.notes,
      this.results,
    );
    document.body.append(this.dialog);
    close.addEventListener('click', () => {
      this.dialog.close();
    });
    this.field.addEventListener(
      'input',
      pausing(() => {
        this.show(queryOf(this.field.value));
      }),
    );
    this.dialog.addEventListener('keydown', (event) => {
      this.moveOn(event);
    });
    this.dialog.addEventListener('click', ({ target }) => {
      if (target === this.dialog) this.dialog.close();
    });
  }

  open(typed: string): void {
    if (typed) this.field.value = typed;
    if (!this.dialog.open) this.dialog.showModal();
    this.field.focus();
    this.field.dispatchEvent(new Event('input'));
  }

  show(query: string): void {
    if (!query) {
      this.questions.drop();
      this.fill('', [], []);
      return;
    }
    this.results.dataset['state'] = 'busy';
    void this.questions.run(() => this.ask(query), {
      show: (found) => {
        this.showFound(query, found);
      },
      fail: (error) => {
        this.showFailure(query, error);
      },
    });
  }

  async ask(query: string): Promise<Found> {
    const { files } = this;
    const engine = await loadEngine(files);
    const asked = performance.now();
    const answer = await engine.ask(query);
    const first = answer.results.slice(0, SHOWN);
    return { engine, answer, items: await makeItems(first, answer, engine, files.root, asked) };
  }

  showFound(query: string, { engine, answer, items }: Found): void {
    const { results, plan, written } = answer;
    const notes = makeNotes(plan, this.linkTo);
    if (items.length === 0) {
      const instead = makeNothing(answer, engine, this.linkTo, this.files.root);
      this.fill(SEARCH.nothing(query), notes, instead);
      return;
    }
    const all = make('a', { href: this.linkTo(query) }, SEARCH.all(results.length));
    this.fill(SEARCH.results(results.length, query), notes, [
      ...(written ? [makeCard(written, 'antwort-dialog', this.files.root)] : []),
      make('ol', { class: 'hits' }, ...items),
      ...(results.length > SHOWN ? [make('p', {}, all)] : []),
    ]);
  }

  showFailure(query: string, error: unknown): void {
    const { status, results } = failureView(error, this.files.root, () => {
      this.field.focus();
      this.show(query);
    });
    this.fill(status, [], results);
  }

  fill(status: string, notes: HTMLElement[], results: HTMLElement[]): void {
    this.status.textContent = status;
    this.notes.replaceChildren(...notes);
    this.results.replaceChildren(...results);
    this.results.dataset['state'] = 'done';
  }

  /** Moves the focus with the arrow keys, from the field through the links of the results and back; Esc closes at once. */
  moveOn(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.dialog.close();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops: HTMLElement[] = [
      this.field,
      ...this.results.querySelectorAll<HTMLElement>('a[href]'),
    ];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  readonly linkTo = (query: string): string =>
    new URL(`suche/${writeState({ query, choice: {} })}`, this.files.root).href;
}
