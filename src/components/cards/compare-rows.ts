import { besideTools, type BesideWords } from './beside-tools.ts';
import { sideBySide } from './side-by-side.ts';

/** So many find room side by side; more stay rows of the table, alone. */
const MOST_BESIDE = 4;
const fitsBeside = (count: number): boolean => count > 1 && count <= MOST_BESIDE;

/**
 * Lets readers choose rows of a table and see them alone, two to four of them side by side. The choice lives in the
 * address (`?staedte=koeln,hamburg`, or one parameter for each, as forms write it), so Back and sharing work; without
 * the script the whole table stands there.
 */
class CompareRows extends HTMLElement {
  /** Once: the table stays where it is as long as its page. */
  connectedCallback(): void {
    this.querySelector('[data-compare]')?.addEventListener('click', () => {
      this.#go(this.#checked());
    });
    this.querySelector('[data-all]')?.addEventListener('click', () => {
      this.#go([]);
    });
    this.addEventListener('change', () => {
      this.#tell();
    });
    addEventListener('popstate', () => {
      this.#show();
    });
    this.#show();
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tr[data-id]')];
  }

  #rowOf(id: string): HTMLTableRowElement | undefined {
    return this.#rows.find(({ dataset }) => dataset['id'] === id);
  }

  /** What the address asks for, each once. */
  #given(): string[] {
    const given = new URLSearchParams(location.search).getAll(this.dataset['parameter'] ?? '');
    return [...new Set(given.flatMap((text) => text.split(',')))].filter(Boolean);
  }

  /** Ids in the address that are rows of the table. */
  #asked(): string[] {
    return this.#given().filter((id) => this.#rowOf(id));
  }

  #checked(): string[] {
    return this.#rows.flatMap((row) =>
      row.querySelector('input:checked') ? (row.dataset['id'] ?? []) : [],
    );
  }

  #go(ids: readonly string[]): void {
    const { pathname, searchParams } = new URL(location.href);
    const parameter = this.dataset['parameter'] ?? '';
    searchParams.delete(parameter);
    if (ids.length > 0) searchParams.set(parameter, ids.join(','));
    const query = searchParams.toString().replaceAll('%2C', ',');
    history.pushState(null, '', pathname + (query && `?${query}`));
    this.#show();
    // The button that was pressed may be of no use now, and would lose the focus.
    this.querySelector<HTMLElement>('[role=region]:not([hidden])')?.focus();
  }

  #show(): void {
    const asked = this.#asked();
    for (const row of this.#rows) {
      const id = row.dataset['id'] ?? '';
      row.hidden = asked.length > 0 && !asked.includes(id);
      const box = row.querySelector('input');
      if (box) box.checked = asked.includes(id);
    }
    this.toggleAttribute('data-narrowed', asked.length > 0);
    this.#showBeside(asked.flatMap((id) => this.#rowOf(id) ?? []));
    this.#tell();
  }

  /** Two to four rows become columns, in the order of the address, in place of the table. */
  #showBeside(shown: readonly HTMLTableRowElement[]): void {
    const beside = this.querySelector<HTMLElement>('[data-beside]');
    const region = this.querySelector<HTMLElement>('.compare-region');
    const table = region?.querySelector('table');
    if (!beside || !region || !table) return;
    const fits = fitsBeside(shown.length);
    const ids = this.#asked();
    const tools = (id: string, name: string) =>
      besideTools({ id, name }, ids, beside.dataset as unknown as BesideWords, (wanted, act) => {
        this.#go(wanted);
        beside
          .querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-act=${act}]:enabled`)
          ?.focus();
      });
    beside.replaceChildren(...(fits ? [sideBySide(table, shown, tools)] : []));
    beside.hidden = !fits;
    region.hidden = fits;
  }

  /** Comparing needs two; how many are chosen or shown is said. */
  #tell(): void {
    const chosen = this.#checked().length;
    const shown = this.#asked().length;
    const compare = this.querySelector<HTMLButtonElement>('[data-compare]');
    const all = this.querySelector<HTMLButtonElement>('[data-all]');
    if (compare) compare.disabled = chosen < 2 || fitsBeside(shown);
    if (all) all.disabled = shown === 0;
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = this.#said(status.dataset, chosen);
  }

  #said({ chosen = '', many = '', unknown = '' }: DOMStringMap, count: number): string {
    const strange = this.#given().filter((id) => !this.#rowOf(id));
    const choice = count > 0 ? `${count} ${chosen}${count > MOST_BESIDE ? many : ''}. ` : '';
    return choice + (strange.length > 0 ? unknown.replace('#', () => strange.join(', ')) : '');
  }
}

customElements.define('compare-rows', CompareRows);
