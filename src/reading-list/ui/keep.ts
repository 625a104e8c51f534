import { KEEP } from '../keep-words.ts';
import { drop, isKept, keep } from '../list.ts';
import { onOtherPage, readList, writeList } from '../store.ts';

/** Something on the page that can be kept. */
interface Place {
  place: string;
  title: string;
}

/** The root of the site, to which the name of the site in the masthead leads; a copy on disk names the file of each page. */
const start = document.querySelector<HTMLAnchorElement>('.site-name')?.href ?? '';
const root = withoutFile(start);
const here = withoutFile(location.href).slice(root.length);

function withoutFile(address: string): string {
  return address.replace(/(?<=\/)(?:index\.html)?(?:[?#].*)?$/u, '');
}

const placeOf = (heading: Element, fragment = ''): Place => ({
  place: here + fragment,
  title: titleOf(heading),
});

/** The text of a heading without the signs of its links. */
function titleOf(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('a.place, button')) sign.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}

/** On the page of an entry: what to keep stands behind one word beside its facts, the page first, then its sections. */
function offerPage(article: Element): void {
  const title = article.querySelector('h1');
  const details = article.querySelector<HTMLDetailsElement>('details.keep');
  if (!title || !details) return;
  const sections = [...article.querySelectorAll('.prose :is(h2, h3)[id]:not(.footnotes *)')].map(
    (heading) => placeOf(heading, `#${heading.id}`),
  );
  details.append(menu(placeOf(title), sections));
  closeBehind(details);
}

function menu(whole: Place, sections: readonly Place[]): Element {
  const list = document.createElement('ul');
  list.setAttribute('aria-label', KEEP.keepWhat);
  list.append(
    ...[{ ...whole, label: KEEP.wholePage }, ...sections].map((place) => {
      const item = document.createElement('li');
      item.append(box(place, 'label' in place ? place.label : place.title));
      return item;
    }),
  );
  const link = document.createElement('a');
  link.href = `${root}merkliste/`;
  link.textContent = KEEP.show;
  const panel = document.createElement('div');
  panel.append(list, link);
  return panel;
}

/** The menu stands over the page: it closes by Esc and when the reader goes on elsewhere. */
function closeBehind(details: HTMLDetailsElement): void {
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  const close = ({ target }: Event) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  };
  document.addEventListener('click', close);
  document.addEventListener('focusin', close);
}

/** A box to tick; ticked is kept. */
function box(place: Place, text: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.addEventListener('change', () => {
    set(place, input.checked);
  });
  follow(() => {
    input.checked = isKept(readList(), place.place);
  });
  label.append(input, ' ', text);
  return label;
}

/** Lets a button say and change whether its place is kept; its name begins with the words that can be seen. */
function toggle(button: Element, place: Place): void {
  const show = () => {
    const kept = isKept(readList(), place.place);
    const label = kept ? KEEP.kept : KEEP.keep;
    button.textContent = label;
    button.toggleAttribute('data-kept', kept);
    button.setAttribute('aria-label', `${label}: ${place.title}`);
  };
  button.addEventListener('click', () => {
    set(place, !isKept(readList(), place.place));
    show();
  });
  follow(show);
}

function set(place: Place, isWanted: boolean): void {
  const list = readList();
  const changed = isWanted ? keep(list, { ...place, note: '' }) : drop(list, place.place);
  const isStored = writeList(changed);
  status.textContent = `${isWanted ? KEEP.kept : KEEP.dropped}: ${place.title}`;
  if (!isStored) alert(KEEP.notKept);
}

function follow(show: () => void): void {
  show();
  onOtherPage(show);
}

/** Says to screen readers what became of the list; it stands there empty, so that they know it. */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.role = 'status';
document.querySelector('main')?.append(status);

for (const article of document.querySelectorAll('article.entry')) offerPage(article);
for (const question of document.querySelectorAll('.question')) {
  const heading = question.querySelector('h3[id]');
  const button = question.querySelector('.keep-button');
  if (heading && button) toggle(button, placeOf(heading, `#${heading.id}`));
}
