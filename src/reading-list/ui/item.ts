import { READING_LIST } from '../words.ts';
import type { CatalogEntry } from '../catalog.ts';
import type { KeptItem } from '../list.ts';
import { required } from '../../lib/required.ts';

/** What an item of the list shows and can do. */
interface ItemView {
  /** What is known of it; nothing when it is gone from the edition. */
  entry: CatalogEntry | undefined;
  href: string;
  isFirst: boolean;
  isLast: boolean;
  moveBy: (places: number) => void;
  remove: () => void;
  takeNote: (note: string) => void;
}

/** Makes the element of an item from the template of the page. */
export function fillItem(
  template: HTMLTemplateElement,
  item: KeptItem,
  view: ItemView,
): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  fillHead(row, item, view);
  fillFacts(row, view.entry);
  fillNote(row, item, view);
  fillActions(row, item, view);
  return row;
}

/** Makes a line of a list that somebody has sent: its title and what it is, or that it is gone. */
export function sharedItem(
  entry: CatalogEntry | undefined,
  href: string,
  place: string,
): HTMLLIElement {
  const line = document.createElement('li');
  if (!entry) {
    line.textContent = `${place}: ${READING_LIST.gone}`;
    return line;
  }
  const link = document.createElement('a');
  link.href = href;
  link.textContent = entry.title;
  line.append(link, ` (${kindOf(entry)})`);
  return line;
}

const kindOf = ({ kind, within }: CatalogEntry): string =>
  [kind, within].filter(Boolean).join(' · ');

function fillHead(row: ParentNode, { title }: KeptItem, { entry, href }: ItemView): void {
  const link = required(row, '.item-link', HTMLAnchorElement);
  link.textContent = title;
  if (entry) link.href = href;
  set(row, '.kind', entry ? kindOf(entry) : '');
  set(row, '[data-summary]', entry?.summary ?? READING_LIST.gone);
  set(row, '[data-pages]', entry ? READING_LIST.pages(entry.pages) : '');
}

function fillFacts(row: ParentNode, entry: CatalogEntry | undefined): void {
  const facts = entry?.facts ?? [];
  required(row, 'details', HTMLDetailsElement).hidden = facts.length === 0;
  required(row, 'dl', HTMLElement).append(
    ...facts.map(([name, items]) => {
      const group = document.createElement('div');
      const term = document.createElement('dt');
      term.textContent = name;
      const said = items.length > 0 ? items : [READING_LIST.unsaid];
      const texts = said.map((text) => {
        const description = document.createElement('dd');
        description.textContent = text;
        return description;
      });
      group.append(term, ...texts);
      return group;
    }),
  );
}

function fillNote(row: ParentNode, { title, note }: KeptItem, { takeNote }: ItemView): void {
  const field = required(row, 'textarea', HTMLTextAreaElement);
  const printed = required(row, '.note-printed', HTMLElement);
  field.value = note;
  field.setAttribute('aria-label', READING_LIST.noteFor(title));
  printed.textContent = note;
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    takeNote(field.value);
  });
}

function fillActions(row: ParentNode, { title }: KeptItem, view: ItemView): void {
  const { up, down, remove } = READING_LIST;
  const button = (name: string, label: string, act: () => void, isDisabled = false) => {
    const element = required(row, `[data-${name}]`, HTMLButtonElement);
    element.setAttribute('aria-label', label);
    element.disabled = isDisabled;
    element.addEventListener('click', act);
  };
  button(
    'up',
    up(title),
    () => {
      view.moveBy(-1);
    },
    view.isFirst,
  );
  button(
    'down',
    down(title),
    () => {
      view.moveBy(1);
    },
    view.isLast,
  );
  button('remove', remove(title), view.remove);
}

function set(row: ParentNode, selector: string, text: string): void {
  const element = required(row, selector, HTMLElement);
  element.textContent = text;
  element.hidden = text === '';
}
