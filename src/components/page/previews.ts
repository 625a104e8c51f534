/**
 * What previews do with a script, beyond their buttons: they open for a pointer that rests on the link or number, and
 * for one that comes with the keyboard; they stay while pointer or focus are within, and close with Escape like all
 * popovers.
 */
const WAIT = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What is pointed at, and the button of its preview: its own, or of the first link to the same place. */
interface Peek {
  source: HTMLElement;
  button: HTMLButtonElement;
}

const peekAt = (place: EventTarget | null): Peek | null => {
  const at = place instanceof Element ? place : null;
  const source = at?.closest<HTMLElement>('sup') ?? at?.closest<HTMLElement>('.peek, .prose a');
  const href = source?.getAttribute('href');
  const button = [
    source,
    source?.nextElementSibling,
    href && document.querySelector(`a[href="${CSS.escape(href)}"] + .peek`),
  ].find((one): one is HTMLButtonElement => one instanceof Element && one.matches('.peek'));
  return source && button ? { source, button } : null;
};

const openPanel = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('.preview:popover-open');

function show({ source, button }: Peek): void {
  const panel = button.popoverTargetElement;
  if (panel instanceof HTMLElement && panel !== openPanel()) panel.showPopover({ source });
}

function hide(): void {
  const panel = openPanel();
  if (panel && !panel.matches(':focus-within')) panel.hidePopover();
}

/** Opens or closes after a moment, so that a pointer may pass by, or cross the gap to the panel. */
function soon(action: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(action, WAIT);
}

if (document.querySelector('.peek')) {
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const peek = peekAt(target);
    if (peek)
      soon(() => {
        show(peek);
      });
    else if (target instanceof Node && openPanel()?.contains(target)) clearTimeout(timer);
    else soon(hide);
  });
  // Who closes a preview by the keyboard does not see it open again for the pointer that still rests there.
  addEventListener('keydown', () => {
    clearTimeout(timer);
  });
  addEventListener('focusin', ({ target }) => {
    const peek = peekAt(target);
    if (!peek) hide();
    else if (target instanceof Element && target.matches('a:focus-visible')) show(peek);
  });
}
