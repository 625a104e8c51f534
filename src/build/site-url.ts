import type { Finding } from '../entries/finding.ts';

/** The absolute address of the published site, or why the given one cannot be it. */
export interface SiteUrl {
  /** With a trailing slash; undefined when none is set, or none that can be used. */
  url: string | undefined;
  findings: Finding[];
}

/**
 * Reads the address of the published site from the value of SITE_URL. Query and fragment are of no use in the address
 * of a folder and `index.html` is none: they are refused with the address that was probably meant, as is a password.
 *
 * siteUrl('https://example.org/studie').url // => 'https://example.org/studie/'
 */
export function siteUrl(value: string | undefined): SiteUrl {
  const text = value?.trim() ?? '';
  if (!text) return { url: undefined, findings: [] };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol))
    return refused(text, meant(text.includes(':/') ? text : `https://${text}`));
  if (!isFolder(url))
    return refused(url.password ? text.replace(url.password, '…') : text, meant(text));
  return { url: withSlash(url.href), findings: [] };
}

/** Whether an address names a folder and nothing else. */
const isFolder = ({ username, password, search, hash, pathname }: URL): boolean =>
  username + password + search + hash === '' && !/\.html?$/u.test(pathname);

/** The folder that an address was probably meant to name. */
function meant(text: string): string {
  if (!URL.canParse(text)) return 'https://example.org/studie/';
  const { protocol, host, pathname } = new URL(text);
  if (!/^https?:$/u.test(protocol)) return 'https://example.org/studie/';
  return withSlash(`${protocol}//${host}${pathname.replace(/[^/]*\.html?$/u, '')}`);
}

const withSlash = (href: string): string => (href.endsWith('/') ? href : `${href}/`);

const refused = (found: string, example: string): SiteUrl => ({
  url: undefined,
  findings: [
    {
      code: 'site-url',
      file: 'Umgebungsvariable SITE_URL',
      found: `„${found}“`,
      expected: 'die Adresse eines Ordners mit https://, ohne ?, #, Zugangsdaten und Dateinamen',
      remedy: `SITE_URL=${example} schreiben`,
    },
  ],
});
