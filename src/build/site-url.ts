import { z } from 'zod';
import type { Finding } from '../entries/finding.ts';

/** The absolute address of the published site, or why the given one cannot be it. */
export interface SiteUrl {
  /** With a trailing slash; undefined when none is set, or none that can be used. */
  url: string | undefined;
  findings: Finding[];
}

/**
 * Reads the address of the published site from the value of SITE_URL. Query and fragment are of no use in the address
 * of a folder and a file is none: they are refused with the address that was probably meant, as is a password.
 *
 * siteUrl('https://example.org/studie').url // => 'https://example.org/studie/'
 */
export function siteUrl(value: string | undefined): SiteUrl {
  const text = value?.trim() ?? '';
  if (!text) return { url: undefined, findings: [] };
  const url = parsed(text);
  return url && isFolder(url) && !/[#?]/u.test(text)
    ? { url: withSlash(url.href), findings: [] }
    : refused(withoutPassword(text), meant(text));
}

/** Parses an address of the web with a host that can be one, written as it is meant. */
function parsed(text: string): URL | undefined {
  if (!/^https?:\/\/(?!\/)[^\s\\,;|"'<>]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const written = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]*)/iu.exec(text)?.[1] ?? '';
  return isHost(url.hostname, written.toLowerCase()) ? url : undefined;
}

/** Names of schemes are hosts only by a slip; an address of four numbers must be written as four. */
function isHost(hostname: string, written: string): boolean {
  if (z.regexes.ipv4.test(hostname)) return hostname === written;
  if (/^(?:https?|www)$/u.test(hostname)) return false;
  return z.regexes.domain.test(hostname) || /^[a-z](?:[a-z\d-]*[a-z\d])?$/u.test(hostname);
}

/** The last part of a path that names a file: a page of whatever kind, or anything called index. */
const FILE = /\/(?:index(?:\.\w+)?\/?|[^/]*\.(?:x?html?|php\d?|aspx?|jspx?|cgi|cfm|pl))\/?$/iu;

/** Whether an address names a folder and nothing else. */
const isFolder = ({ username, password, search, hash, pathname }: URL): boolean =>
  username + password + search + hash === '' && !FILE.test(pathname) && !pathname.includes('//');

const EXAMPLE = 'https://example.org/studie/';

/** The folder that an address was probably meant to name: the first of several, its scheme once. */
function meant(text: string): string {
  const [first = ''] = text.replace(/^["'<„]+/u, '').split(/[\s,;|"'<>“]/u);
  const rest = first.replace(/^(?:https?:?[\\/]+)+/iu, '');
  if (rest === '' || /^[a-z]+:\/\//iu.test(rest)) return EXAMPLE;
  const url = parsed(`${/^http:/iu.test(first) ? 'http' : 'https'}://${rest}`);
  if (!url || !url.hostname.includes('.')) return EXAMPLE;
  const path = url.pathname.replace(FILE, '/').replace(/\/{2,}/gu, '/');
  return withSlash(`${url.protocol}//${url.host}${path}`);
}

const withSlash = (href: string): string => (href.endsWith('/') ? href : `${href}/`);

/** Leaves out of a message what nobody may read in a log. */
const withoutPassword = (text: string): string => text.replace(/(:\/\/[^/@:]*:)[^/@]+@/gu, '$1…@');

const refused = (found: string, example: string): SiteUrl => ({
  url: undefined,
  findings: [
    {
      code: 'site-url',
      file: 'Umgebungsvariable SITE_URL',
      found: `„${found}“`,
      expected:
        'die Adresse eines Ordners mit https:// und Rechnernamen, ohne ?, #, Zugangsdaten und Dateinamen',
      remedy: `SITE_URL=${example} schreiben`,
    },
  ],
});
