/**
 * Runs first on each page of a copy that is opened from disk. There browsers refuse `fetch` and modules, but load
 * classic scripts: what would be fetched lies in a script beside it, as base64. And no server looks for the page of a
 * folder, so links that scripts make get its name.
 */
import type { FromDisk } from '../../lib/from-disk.ts';
import { namedPage } from './named-page.ts';

/** What scripts under way have brought, by the element that loads them. */
const brought = new WeakMap<Element, unknown>();

/** Loads a script and returns what it brings; each time anew, as `fetch` does. */
function load(address: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = address;
  return new Promise((done, fail) => {
    script.addEventListener('load', () => {
      script.remove();
      done(brought.get(script));
    });
    script.addEventListener('error', () => {
      script.remove();
      // As browsers say it of `fetch`, so that the search knows it for a file that did not come.
      fail(new TypeError('Failed to fetch'));
    });
    document.head.append(script);
  });
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

globalThis.fromDisk = {
  loadModule: load,
  bring: (value) => {
    if (document.currentScript) brought.set(document.currentScript, value);
  },
} satisfies FromDisk;

globalThis.fetch = async (input) => {
  const address = new URL(input instanceof Request ? input.url : input, location.href);
  address.search = '';
  address.pathname += '.js';
  return new Response(bytesOf((await load(address.href)) as string));
};

/** Names the page in the link or form, where it leads to a folder of the copy. */
function nameIn(element: Element): void {
  for (const name of ['href', 'action']) {
    const address = element.getAttribute(name);
    const named = address === null ? address : namedPage(address);
    if (named !== null && named !== address) element.setAttribute(name, named);
  }
}

const LINKS = 'a[href], form[action]';

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    if (target instanceof Element && target.matches(LINKS)) nameIn(target);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(LINKS)) nameIn(node);
      node.querySelectorAll(LINKS).forEach(nameIn);
    }
  }
}).observe(document, { subtree: true, childList: true, attributeFilter: ['href', 'action'] });
