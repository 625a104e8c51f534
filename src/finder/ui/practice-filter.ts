import { required } from '../../lib/required.ts';
import { FINDER } from '../words.ts';
import {
  countFacets,
  FACETS,
  narrow,
  readChoice,
  writeChoice,
  type Choice,
  type Counts,
  type FacetName,
  type FacetValues,
  unknownIn,
} from '../facets.ts';

interface Practice {
  id: string;
  facets: FacetValues;
}

/** Narrows down the lists of practices inside it. The choice lives in the address, so Back, reload and sharing work. */
class PracticeFilter extends HTMLElement {
  #controller = new AbortController();
  #practices: readonly Practice[] = [];
  #compareAddress = '';

  connectedCallback(): void {
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#practices = practicesIn(this);
    this.#compareAddress ||= this.#compareLink.getAttribute('href') ?? '';
    const choose = () => {
      history.pushState(null, '', location.pathname + writeChoice(this.#chosen()));
      this.#show();
    };
    this.#form.addEventListener('change', choose, { signal });
    // The fields are empty only after the event.
    this.#form.addEventListener('reset', () => setTimeout(choose), { signal });
    const show = () => {
      this.#show();
    };
    addEventListener('popstate', show, { signal });
    // Browsers put back what was chosen in a form when they come back to a page; the address knows better.
    addEventListener('pageshow', show, { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  get #form(): HTMLFormElement {
    return required(this, 'form', HTMLFormElement);
  }

  get #compareLink(): HTMLAnchorElement {
    return required(this, '[data-compare]', HTMLAnchorElement);
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #chosen(): Choice {
    return Object.fromEntries(this.#selects.map(({ name, value }) => [name, value]));
  }

  #show(): void {
    const choice = readChoice(location.search, this.#practices);
    const shown = narrow(this.#practices, choice).map(({ id }) => id);
    showPractices(this, new Set(shown));
    for (const select of this.#selects)
      showCounts(select, countFacets(this.#practices, choice), choice);
    this.#tell(shown, Object.keys(choice).length > 0);
  }

  #tell(shown: readonly string[], isNarrowed: boolean): void {
    const total = this.#practices.length;
    const count = shown.length === 0 ? FINDER.none : FINDER.shown(shown.length, total);
    const unknown = unknownIn(location.search, this.#practices);
    required(this, '[role=status]').textContent = [
      isNarrowed ? count : FINDER.all(total),
      ...(unknown.length > 0 ? [FINDER.unknown(unknown)] : []),
    ].join(' · ');
    required(this, '[type=reset]', HTMLButtonElement).disabled = !isNarrowed;
    const isComparable = isNarrowed && shown.length > 1;
    const link = this.#compareLink;
    link.textContent = isComparable ? FINDER.compare(shown.length) : FINDER.compareAll;
    link.href = this.#compareAddress + (isComparable ? `?praxis=${shown.join(',')}` : '');
  }
}

/** Hides the practices that are not shown, and groups that are empty then. */
function showPractices(root: ParentNode, shown: ReadonlySet<string>): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-practice]'))
    element.hidden = !shown.has(element.dataset['practice'] ?? '');
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('[data-practice]:not([hidden])');
}

/** Writes how many are left beside each value, and opens the part of the form in which something is chosen. */
function showCounts(select: HTMLSelectElement, counts: Counts, choice: Choice): void {
  const name = select.name as FacetName;
  for (const option of select.options) {
    const count = counts[name].get(option.value) ?? 0;
    if (!option.value) continue;
    option.textContent = FINDER.value(option.value, count);
    option.disabled = count === 0 && option.value !== choice[name];
  }
  select.value = choice[name] ?? '';
  const details = select.closest('details');
  if (details && select.value) details.open = true;
}

/** Reads the practices from the rows that carry what they can be chosen by. */
const practicesIn = (root: ParentNode): Practice[] =>
  [...root.querySelectorAll<HTMLElement>('[data-practice][data-feld]')].map(({ dataset }) => ({
    id: dataset['practice'] ?? '',
    facets: Object.fromEntries(
      FACETS.map((name) => [name, dataset[name]?.split('|') ?? []]),
    ) as Record<FacetName, string[]>,
  }));

customElements.define('practice-filter', PracticeFilter);
