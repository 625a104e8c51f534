import { compareKeys, readSort, type SortKey } from './sort-order.ts';

const PARAMETER = 'sortieren';

/**
 * Makes the titles of the columns of a table buttons that sort its rows, up and then down. The order lives in the
 * address (`?sortieren=-groesse`); without the script the rows stand in their own order.
 */
class SortRows extends HTMLElement {
  /** The rows in the order of the table, which decides between those that are alike. */
  #own: readonly HTMLElement[] = [];

  /** Once: the table stays where it is as long as its page. */
  connectedCallback(): void {
    this.#own = [...this.querySelectorAll<HTMLElement>('tr[data-keys]')];
    for (const head of this.#heads)
      buttonIn(head).addEventListener('click', () => {
        this.#go(head);
      });
    addEventListener('popstate', () => {
      this.#show();
    });
    if (new URLSearchParams(location.search).has(PARAMETER)) this.#show();
  }

  get #heads(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  }

  #go(head: HTMLTableCellElement): void {
    const url = new URL(location.href);
    const sign = head.ariaSort === 'ascending' ? '-' : '';
    url.searchParams.set(PARAMETER, sign + (head.dataset['sort'] ?? ''));
    history.pushState(null, '', url.search.replaceAll('%2C', ','));
    this.#show();
  }

  /** Sorts by what the address says; by the first column where it says nothing. */
  #show(): void {
    const { name, isDescending } = readSort(new URLSearchParams(location.search).get(PARAMETER));
    const heads = this.#heads;
    const chosen = heads.find(({ dataset }) => dataset['sort'] === name);
    const column = chosen ? heads.indexOf(chosen) : 0;
    for (const head of heads)
      head.ariaSort = head !== chosen ? null : isDescending ? 'descending' : 'ascending';
    const rows = this.#own.map((row) => ({
      row,
      key: (JSON.parse(row.dataset['keys'] ?? '[]') as SortKey[])[column] ?? '',
    }));
    rows.sort((a, b) => compareKeys(a.key, b.key, Boolean(chosen) && isDescending));
    this.querySelector('tbody')?.append(...rows.map(({ row }) => row));
  }
}

function buttonIn(head: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.append(...head.childNodes);
  head.append(button);
  return button;
}

customElements.define('sort-rows', SortRows);
