/**
 * What the rail does with a script: it marks the section in view, and it closes once a link in it was followed.
 * Without, it is a list of links.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail a[href^="#"]')];

/** The links of the rail by the id of their heading. */
const linkOf = new Map(links.map((link) => [decodeURIComponent(link.hash.slice(1)), link]));

/** The headings now above the middle of the window, in the order of the page. */
function passed(): Element[] {
  const middle = innerHeight / 2;
  return [...linkOf.keys()]
    .map((id) => document.getElementById(id))
    .filter((heading) => heading !== null)
    .filter((heading) => heading.getBoundingClientRect().top < middle);
}

function markPlace(): void {
  const here = linkOf.get(passed().at(-1)?.id ?? '');
  for (const link of links)
    if (link === here) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  if (here) keepInSight(here);
}

/** Scrolls the rail, and nothing else, so far that the current place can be seen in it. */
function keepInSight(link: HTMLElement): void {
  const rail = link.closest<HTMLElement>('.rail');
  if (!rail || rail.scrollHeight <= rail.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const { top: start, bottom: end } = rail.getBoundingClientRect();
  if (top < start || bottom > end) rail.scrollTop += (top + bottom - start - end) / 2;
}

/** Follows the reader, once per frame at most. */
let isWaiting = false;
function follow(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    markPlace();
  });
}

/** At first the page itself is the place, if the rail has it. */
const first = document.querySelector<HTMLElement>('.rail [aria-current]');
if (first)
  requestAnimationFrame(() => {
    keepInSight(first);
  });

if (links.length > 0) {
  addEventListener('scroll', follow, { passive: true });
  for (const link of links)
    link.addEventListener('click', () => {
      link.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
    });
}

/** A panel that stands over the page closes once the focus goes on behind it. */
for (const panel of document.querySelectorAll<HTMLElement>('[popover]'))
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    const isBehind =
      relatedTarget instanceof Element &&
      relatedTarget.closest('[popover], [popovertarget]') === null;
    if (isBehind && panel.matches(':popover-open')) panel.hidePopover();
  });
