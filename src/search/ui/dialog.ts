import { writeState } from '../query/state.ts';
import { SEARCH } from '../../strings.ts';
import { loadEngine } from './engine.ts';
import type { SearchFiles } from './search-files.ts';
import { pausing } from './pausing.ts';
import { make, makeNotes, makeRegisterHint } from './render.ts';
import { makeItems, makeNothing } from './results.ts';

const SHOWN = 8;

/** Opens the search in a dialog over the page, with what has been typed so far; closing gives the focus back. */
export function openDialog(files: SearchFiles, typed: string): void {
  const open = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
  const dialog = open ?? new SearchDialog(files).dialog;
  const field = dialog.querySelector('input');
  if (!field) return;
  if (typed) field.value = typed;
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.dispatchEvent(new Event('input'));
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
  turn = 0;

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
      pausing(() => void this.show(this.field.value.trim())),
    );
    this.dialog.addEventListener('keydown', (event) => {
      this.moveOn(event);
    });
    this.dialog.addEventListener('click', ({ target }) => {
      if (target === this.dialog) this.dialog.close();
    });
  }

  async show(query: string): Promise<void> {
    const turn = ++this.turn;
    if (!query) {
      this.fill('', [], []);
      return;
    }
    this.results.dataset['state'] = 'busy';
    try {
      const engine = await loadEngine(this.files);
      const asked = performance.now();
      const answer = await engine.ask(query);
      const items = await makeItems(
        answer.results.slice(0, SHOWN),
        answer,
        engine,
        this.files.root,
        asked,
      );
      if (turn !== this.turn) return;
      if (items.length === 0) {
        this.fill(
          SEARCH.nothing(query),
          makeNotes(answer.plan, this.linkTo),
          makeNothing(answer, engine, this.linkTo, this.files.root),
        );
        return;
      }
      const all =
        answer.results.length > SHOWN
          ? [
              make(
                'p',
                {},
                make('a', { href: this.linkTo(query) }, SEARCH.all(answer.results.length)),
              ),
            ]
          : [];
      this.fill(SEARCH.results(answer.results.length, query), makeNotes(answer.plan, this.linkTo), [
        make('ol', { class: 'hits' }, ...items),
        ...all,
      ]);
    } catch {
      if (turn === this.turn) this.fill('', [], [makeRegisterHint(SEARCH.broken, this.files.root)]);
    }
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
