import { READING_LIST } from '../words.ts';
import type { Catalog } from '../catalog.ts';
import { listAsCsv, listAsMarkdown, type ExportContext } from '../export.ts';
import {
  drop,
  keep,
  move,
  SHARED,
  sharedPlaces,
  shareQuery,
  withNote,
  type KeptList,
} from '../list.ts';
import { onOtherPage, readList, writeList } from '../store.ts';
import { fillItem, sharedItem } from './item.ts';
import { required } from '../../lib/required.ts';
import { save } from './save.ts';

/** The page of the reading list. All of it stays in the browser; only what can be kept is loaded, from the own site. */
class ReadingList extends HTMLElement {
  #list: KeptList = [];
  #catalog: Catalog = {};
  readonly #root = new URL('../', location.href.replace(/[?#].*$/u, ''));

  async connectedCallback(): Promise<void> {
    this.hidden = false;
    this.#list = readList();
    this.#catalog = await this.#load();
    this.#wire();
    this.#showShared();
    this.#show();
  }

  async #load(): Promise<Catalog> {
    try {
      const response = await fetch(new URL('eintraege.json', location.href));
      return (await response.json()) as Catalog;
    } catch (error) {
      console.error(error);
      this.#say(READING_LIST.failed);
      return {};
    }
  }

  #wire(): void {
    const on = (name: string, act: () => void) => {
      required(this, `[data-${name}]`, HTMLButtonElement).addEventListener('click', act);
    };
    on('print', () => {
      print();
    });
    on('share', () => void this.#share());
    on('markdown', () => {
      save('merkliste.md', 'text/markdown', listAsMarkdown(this.#list, this.#context));
    });
    on('csv', () => {
      save('merkliste.csv', 'text/csv', listAsCsv(this.#list, this.#context));
    });
    on('clear', () => {
      if (confirm(READING_LIST.clearReally)) this.#change([]);
    });
    on('take-over', () => {
      this.#takeOver();
    });
    const heading = required(this, 'input[data-heading]', HTMLInputElement);
    heading.addEventListener('input', () => {
      required(this, '[data-heading-shown]', HTMLElement).textContent = heading.value;
    });
    addEventListener('beforeprint', () => {
      for (const details of this.querySelectorAll('details')) details.open = true;
    });
    onOtherPage(() => {
      this.#list = readList();
      this.#show();
    });
  }

  get #context(): ExportContext {
    return {
      catalog: this.#catalog,
      root: this.#root.href,
      study: this.dataset['study'] ?? '',
    };
  }

  #change(list: KeptList, said = ''): void {
    this.#list = list;
    const isStored = writeList(list);
    this.#show();
    this.#say(isStored ? said : READING_LIST.notKept);
  }

  #show(): void {
    const { length } = this.#list;
    required(this, '[data-tools]', HTMLElement).hidden = length === 0;
    required(this, '[data-count]', HTMLElement).textContent = READING_LIST.count(length);
    required(this, '.handout-source', HTMLElement).hidden = length === 0;
    this.#say(length === 0 ? READING_LIST.empty : '');
    const template = required(this, 'template', HTMLTemplateElement);
    required(this, 'ol', HTMLOListElement).replaceChildren(
      ...this.#list.map((item, index) =>
        fillItem(template, item, {
          entry: this.#catalog[item.place],
          href: new URL(item.place, this.#root).href,
          isFirst: index === 0,
          isLast: index === length - 1,
          moveBy: (by) => {
            this.#move(item.place, item.title, by);
          },
          remove: () => {
            this.#change(drop(this.#list, item.place), READING_LIST.removed(item.title));
            this.#focusAt(Math.min(index, length - 2));
          },
          takeNote: (note) => {
            this.#list = withNote(this.#list, item.place, note);
            if (!writeList(this.#list)) this.#say(READING_LIST.notKept);
          },
        }),
      ),
    );
  }

  #move(place: string, title: string, by: number): void {
    const moved = move(this.#list, place, by);
    const at = moved.findIndex((item) => item.place === place);
    this.#change(moved, READING_LIST.moved(title, at + 1, moved.length));
    const row = this.querySelectorAll('ol > li')[at];
    const wanted = row?.querySelector<HTMLButtonElement>(by < 0 ? '[data-up]' : '[data-down]');
    const other = row?.querySelector<HTMLButtonElement>(by < 0 ? '[data-down]' : '[data-up]');
    (wanted?.disabled ? other : wanted)?.focus();
  }

  /** Where an item was removed, the next takes the focus, so that the keyboard does not begin again. */
  #focusAt(index: number): void {
    const next = this.querySelectorAll('ol > li')[index];
    (
      next?.querySelector<HTMLElement>('[data-remove]') ?? this.querySelector<HTMLElement>('a')
    )?.focus();
  }

  async #share(): Promise<void> {
    const address = new URL(shareQuery(this.#list), location.href.replace(/[?#].*$/u, '')).href;
    const field = required(this, '[data-address]', HTMLElement);
    try {
      await navigator.clipboard.writeText(address);
      this.#say(READING_LIST.copied);
    } catch {
      field.hidden = false;
      const input = required(field, 'input', HTMLInputElement);
      input.value = address;
      input.select();
    }
  }

  /** Says that somebody has sent a list; it becomes the reader's own only when they say so. */
  #showShared(): void {
    const places = sharedPlaces(location.search);
    const notice = required(this, '[data-shared]', HTMLElement);
    notice.hidden = places.length === 0;
    required(notice, '[data-words]').textContent = READING_LIST.shared(places.length);
    required(notice, '[data-shared-items]').replaceChildren(
      ...places.map((place) =>
        sharedItem(this.#catalog[place], new URL(place, this.#root).href, place),
      ),
    );
  }

  #takeOver(): void {
    const shared = sharedPlaces(location.search).map((place) => ({
      place,
      title: this.#catalog[place]?.title ?? place,
      note: '',
    }));
    const address = new URL(location.href);
    address.searchParams.delete(SHARED);
    history.replaceState(null, '', address);
    this.#change(keep(this.#list, ...shared), READING_LIST.count(shared.length));
    this.#showShared();
  }

  #say(text: string): void {
    required(this, '[role=status]', HTMLElement).textContent = text;
  }
}

customElements.define('reading-list', ReadingList);
