/**
 * One quiet ¶ on a page, the link to the passage under the pointer or with the focus. It is a single stop of the
 * keyboard, from which the arrows lead to the other passages, and stands behind the words of its passage: nobody hears
 * it before each paragraph, and without a script nothing is lost, for the addresses are there.
 */
const passages = [
  ...document.querySelectorAll<HTMLElement>('.prose :is(p, li, h2, h3, h4)[id]'),
].filter((passage) => !passage.matches('.footnotes *, .moved'));
const template = document.querySelector<HTMLTemplateElement>('#ort-vorlage');
const link = template?.content.firstElementChild?.cloneNode(true);

function moveTo(passage: HTMLElement | null | undefined): void {
  if (!passage || !(link instanceof HTMLAnchorElement) || link.parentElement === passage) return;
  link.setAttribute('href', `#${passage.id}`);
  passage.append(link);
}

const passageAt = (target: EventTarget | null) => {
  const found = target instanceof Element ? target.closest<HTMLElement>('.prose [id]') : null;
  return passages.find((passage) => passage === found);
};

/** Up and down lead to the neighbours, as in a menu; the ends are ends. */
function step(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  moveTo(passages[passages.findIndex((passage) => passage.contains(link)) + by]);
  link.focus();
}

if (passages.length > 0 && link) {
  moveTo(passages[0]);
  for (const event of ['pointerover', 'focusin'])
    addEventListener(event, ({ target }) => {
      if (document.activeElement !== link) moveTo(passageAt(target));
    });
  link.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) step(event);
  });
}
