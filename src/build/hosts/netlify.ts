import { HEADERS, KEEPING, type HostRules } from './rules.ts';

/**
 * Writes `_headers` as Netlify and Cloudflare Pages read it. Pages are asked for again each time without being told;
 * a second word about the same header would be joined to the first, so that only what keeps has one.
 */
export const headersFile = ({ base }: Pick<HostRules, 'base'>): string =>
  [
    '# Vom Bau erzeugt; wird mit jeder Ausgabe ersetzt.',
    `${base}*`,
    ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    ...KEEPING.flatMap(({ folders, cache }) =>
      folders.flatMap((folder) => [`${base}${folder}/*`, `  Cache-Control: ${cache}`]),
    ),
    '',
  ].join('\n');

/** Writes `_redirects` as Netlify, Cloudflare Pages and GitLab Pages read it: from, to, status. */
export const redirectsFile = ({ base, redirects }: HostRules): string =>
  [
    '# Vom Bau erzeugt; wird mit jeder Ausgabe ersetzt.',
    ...redirects.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301`),
    '',
  ].join('\n');
