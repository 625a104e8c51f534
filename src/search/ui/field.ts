import { required } from '../../lib/required.ts';
import { preload, searchFiles, type SearchFiles } from './search-files.ts';

/** Parameter of an address that says which words to mark; the same as in search/query/state.ts, which is not loaded yet. */
const MARKED = /[?&]treffer=/u;

/**
 * Wraps a search form that works without it. On first intent the search is loaded; on the search page it runs in place,
 * elsewhere typing, clicking the field or Ctrl/⌘+K opens it in a dialog.
 */
class SiteSearch extends HTMLElement {
  #controller = new AbortController();
  #loaded: ReturnType<typeof loadSearch> | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const field = required(this, 'input', HTMLInputElement);
    for (const intent of ['focusin', 'pointerdown'] as const)
      this.addEventListener(intent, () => void this.#prepare(), { signal, once: true });
    document.addEventListener(
      'keydown',
      (event) => {
        if (isShortcut(event)) this.#answer(event, field);
      },
      { signal },
    );
    if (this.hasAttribute('data-page')) {
      this.#startPage(field, signal);
      return;
    }
    for (const intent of ['click', 'input'] as const)
      field.addEventListener(intent, () => void this.#open(field), { signal });
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  get #files(): SearchFiles {
    return searchFiles(this);
  }

  /** Loads the search once; what fails is tried again at the next intent. */
  async #load() {
    if (!this.#loaded) preload(this.#files);
    const search = await (this.#loaded ??= loadSearch());
    if (!search) this.#loaded = undefined;
    return search;
  }

  /** Loads everything ahead; if the search does not come, whoever needs it will say so. */
  async #prepare(): Promise<void> {
    (await this.#load())?.prepare(this.#files);
  }

  #answer(event: KeyboardEvent, field: HTMLInputElement): void {
    event.preventDefault();
    if (this.hasAttribute('data-page')) field.focus();
    else void this.#open(field);
  }

  /** Opens the dialog; where the search does not come, the form still leads to the search page. */
  async #open(field: HTMLInputElement): Promise<void> {
    const search = await this.#load();
    if (!search) {
      field.focus();
      return;
    }
    search.openDialog(this.#files, field.value);
    field.value = '';
  }

  /** Starts the search page; where the search does not come, it says so, and the form asks for the page anew. */
  #startPage(field: HTMLInputElement, signal: AbortSignal): void {
    const status = required(this, '[role=status]');
    let isStarted = false;
    let isTouched = false;
    const start = async () => {
      if (isStarted) return;
      isStarted = true;
      const search = await this.#load();
      if (search) search.startPage(this, this.#files, signal, isTouched);
      else status.textContent = field.dataset['missing'] ?? '';
      isStarted = search !== undefined;
    };
    this.addEventListener('input', () => (isTouched = true), { signal, once: true });
    if (location.search) void start();
    this.addEventListener('focusin', () => void start(), { signal });
  }
}

/** Loads everything else, or nothing and tells the console why. */
const loadSearch = () =>
  import('./search.ts').catch((error: unknown) => {
    reportError(error);
  });

const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;

customElements.define('site-search', SiteSearch);
if (MARKED.test(location.search))
  void loadSearch().then((search) => {
    search?.markWords();
  });
