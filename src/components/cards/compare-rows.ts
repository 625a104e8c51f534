/**
 * Lets readers choose rows of a table and see them alone, side by side. The choice lives in the address
 * (`?staedte=koeln,hamburg`), so Back and sharing work; without the script the whole table stands there.
 */
class CompareRows extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.querySelector('[data-compare]')?.addEventListener(
      'click',
      () => {
        this.#go(this.#checked());
      },
      { signal },
    );
    this.querySelector('[data-all]')?.addEventListener(
      'click',
      () => {
        this.#go([]);
      },
      { signal },
    );
    this.addEventListener(
      'change',
      () => {
        this.#tell();
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        this.#show();
      },
      { signal },
    );
    this.#show();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tr[data-id]')];
  }

  /** Ids in the address that are rows of the table. */
  #asked(): string[] {
    const known = new Set(this.#rows.map(({ dataset }) => dataset['id'] ?? ''));
    const text = new URLSearchParams(location.search).get(this.dataset['parameter'] ?? '') ?? '';
    return text.split(',').filter((id) => known.has(id));
  }

  #checked(): string[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  }

  #go(ids: readonly string[]): void {
    const query = ids.length > 0 ? `?${this.dataset['parameter'] ?? ''}=${ids.join(',')}` : '';
    history.pushState(null, '', location.pathname + query);
    this.#show();
  }

  #show(): void {
    const asked = new Set(this.#asked());
    for (const row of this.#rows) {
      const id = row.dataset['id'] ?? '';
      row.hidden = asked.size > 0 && !asked.has(id);
      const box = row.querySelector('input');
      if (box) box.checked = asked.has(id);
    }
    this.toggleAttribute('data-narrowed', asked.size > 0);
    this.#tell();
  }

  /** Comparing needs two; how many are chosen or shown is said. */
  #tell(): void {
    const chosen = this.#checked().length;
    const shown = this.#asked().length;
    const compare = this.querySelector<HTMLButtonElement>('[data-compare]');
    const all = this.querySelector<HTMLButtonElement>('[data-all]');
    if (compare) compare.disabled = chosen < 2;
    if (all) all.disabled = shown === 0;
    const status = this.querySelector('[role=status]');
    if (status)
      status.textContent =
        chosen > 0 ? `${chosen} ${status.getAttribute('data-chosen') ?? ''}` : '';
  }
}

customElements.define('compare-rows', CompareRows);
