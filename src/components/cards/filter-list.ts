import { required } from '../../lib/required.ts';
import { holdsWords } from './filter-words.ts';

const PARAMETER = 'q';

/** Leaves the entries of a list that hold the words typed. They stand in the address; without the script all stand there. */
class FilterList extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const field = required(this, 'input', HTMLInputElement);
    field.addEventListener(
      'input',
      () => {
        this.#write(field.value.trim());
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        this.#read(field);
      },
      { signal },
    );
    this.#read(field);
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  /** Typing changes the address in place: Back leads to the page before, not through every letter. */
  #write(query: string): void {
    const address = query ? `?${new URLSearchParams({ [PARAMETER]: query }).toString()}` : '';
    history.replaceState(null, '', location.pathname + address);
    this.#show(query);
  }

  #read(field: HTMLInputElement): void {
    field.value = new URLSearchParams(location.search).get(PARAMETER) ?? '';
    this.#show(field.value);
  }

  #show(query: string): void {
    const holds = holdsWords(query);
    const entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
    for (const entry of entries) entry.hidden = !holds(entry.textContent);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) showGroup(group, query);
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const status = required(this, '[role=status]');
    const { text = '', nothing = '' } = status.dataset;
    const told = shown > 0 ? text.replace('#', String(shown)) : nothing;
    status.textContent = query ? told : '';
  }
}

/** Hides a group without entries; of another it says how many are shown. */
function showGroup(group: HTMLElement, query: string): void {
  const shown = group.querySelectorAll('[data-entry]:not([hidden])').length;
  group.hidden = shown === 0;
  const place = group.querySelector<HTMLElement>('[data-shown]');
  if (place)
    place.textContent = query ? (place.dataset['shown'] ?? '').replace('#', String(shown)) : '';
}

customElements.define('filter-list', FilterList);
