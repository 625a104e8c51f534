import { createHash } from 'node:crypto';
import { relativeUrl } from '../relative-url.ts';
import type { PageFault } from './checks.ts';
import type { CheckedPage, PageElement } from './page.ts';

/** Finds what could run in a page and is none of the site's own scripts, whichever way it got there. */
export function runningCode({ elements, address: page, movedTo }: CheckedPage): PageFault[] {
  const policy = elements.find(isPolicy)?.attributes.get('content') ?? '';
  return elements.flatMap((element) => {
    const { name, attributes } = element;
    if (isForeignScript(element, policy))
      return [code('ein <script>, das nicht zur Ausgabe gehört', element.text)];
    if (EMBEDDING.has(name) || (isRefresh(element) && !leadsTo(movedTo, page, element)))
      return [code(`ein Element <${name}>`)];
    const handler = [...attributes.keys()].find((key) => /^on|^srcdoc$/iu.test(key));
    if (handler)
      return [code(`die Angabe ${handler}="…" an <${name}>`, attributes.get(handler) ?? '')];
    const address = ADDRESSES.flatMap((key) => attributes.get(key) ?? []).find(isRunning);
    return address === undefined ? [] : [code(`die Adresse ${address} an <${name}>`, address)];
  });
}

/** Elements that show or move another document; the pages of this edition have none. */
const EMBEDDING = new Set(['iframe', 'frame', 'object', 'embed', 'base', 'portal']);

/** Attributes that browsers follow, load or send to. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'background', 'srcset'];

const isPolicy = ({ name, attributes }: PageElement): boolean =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';

const isRefresh = ({ name, attributes }: PageElement): boolean =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';

/** Whether a refresh leads at once, and only, to where the page has moved. */
const leadsTo = (movedTo: string | undefined, page: string, { attributes }: PageElement): boolean =>
  movedTo !== undefined && attributes.get('content') === `0; url=${relativeUrl(movedTo, page)}`;

/** Scripts that lie in `public/`, from the root of the site or from the page. */
const OWN_FILES = /^(?:(?:\.\.?\/)*|\/)darstellung\.js$/u;

/** Data that browsers never run. */
const DATA = 'application/ld+json';

/**
 * Scripts of ours are built files, the one in `public/`, or named by their hash in the policy; those of other hosts are
 * told elsewhere.
 */
function isForeignScript(element: PageElement, policy: string): boolean {
  const { name, attributes } = element;
  if (name !== 'script') return false;
  const file = attributes.get('src');
  if (file === undefined && attributes.get('type')?.toLowerCase() === DATA) return false;
  if (file !== undefined && OWN_FILES.test(file)) return false;
  if (file !== undefined) return !/^[^:]*\b_astro\/[\w.-]+\.js$|^(?:[a-z]+:)?\/\//iu.test(file);
  const hash = createHash('sha256').update(element.source).digest('base64');
  return !policy.includes(`'sha256-${hash}'`);
}

/** Whether an address has a scheme other than those of pages and mail, by the rules of browsers. */
function isRunning(address: string): boolean {
  const read = address.replace(/[\t\n\r]/gu, '').replace(/^[\u0000-\u0020]+/u, '');
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(read)?.[1]?.toLowerCase();
  return scheme !== undefined && !['https', 'http', 'mailto'].includes(scheme);
}

const code = (found: string, clue = ''): PageFault => ({
  code: 'seite-code',
  found,
  expected: 'Seiten, in denen nichts läuft als die Skripte der Ausgabe',
  ...(clue ? { clue: clue.trim().slice(0, 30) } : {}),
});
