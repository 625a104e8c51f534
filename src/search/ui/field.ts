import { preload, searchFiles, type SearchFiles } from './search-files.ts';

/** Parameter of an address that says which words to mark; the same as in search/query/state.ts, which is not loaded yet. */
const MARKED = /[?&]treffer=/u;

/**
 * Wraps a search form that works without it. On first intent the search is loaded; on the search page it runs in place,
 * elsewhere typing, clicking the field or Ctrl/⌘+K opens it in a dialog.
 */
class SiteSearch extends HTMLElement {
  #controller = new AbortController();
  #loaded: Promise<typeof import('./search.ts')> | undefined;

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const field = this.querySelector('input');
    if (!field) return;
    for (const intent of ['focusin', 'pointerdown'] as const)
      this.addEventListener(intent, () => void this.#load(), { signal, once: true });
    document.addEventListener(
      'keydown',
      (event) => {
        if (isShortcut(event)) this.#answer(event, field);
      },
      { signal },
    );
    if (this.hasAttribute('data-page')) {
      this.#startPage(signal);
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

  /** Loads search and engine once; what fails is tried again at the next intent. */
  #load() {
    if (!this.#loaded) preload(this.#files);
    this.#loaded ??= import('./search.ts');
    this.#loaded
      .then(({ loadEngine }) => loadEngine(this.#files))
      .catch(() => (this.#loaded = undefined));
    return this.#loaded;
  }

  #answer(event: KeyboardEvent, field: HTMLInputElement): void {
    event.preventDefault();
    if (this.hasAttribute('data-page')) field.focus();
    else void this.#open(field);
  }

  async #open(field: HTMLInputElement): Promise<void> {
    const { openDialog } = await this.#load();
    openDialog(this.#files, field.value);
    field.value = '';
  }

  #startPage(signal: AbortSignal): void {
    const start = async () => {
      (await this.#load()).startPage(this, this.#files, signal);
    };
    if (location.search) void start();
    else this.addEventListener('focusin', () => void start(), { signal, once: true });
  }
}

/** Wraps lists with a form that filters them. The lists and the form are there; what makes it work comes on first intent. */
class PracticeFinder extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    let started = false;
    const start = async () => {
      if (started) return;
      started = true;
      (await import('./search.ts')).startFinder(this, signal);
    };
    for (const intent of ['focusin', 'change'])
      this.addEventListener(intent, () => void start(), { signal });
    if (location.search) void start();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;

customElements.define('site-search', SiteSearch);
customElements.define('practice-finder', PracticeFinder);
if (MARKED.test(location.search))
  void import('./search.ts').then(({ markWords }) => {
    markWords();
  });
