import { FRAME_POLICY } from '../../lib/csp.ts';

/** What a host should know about the edition; the files for each sort of host are written from this. */
export interface HostRules {
  /** Path of the published folder, with a slash at both ends; `/` where it is not known. */
  base: string;
  redirects: readonly { from: string; to: string }[];
}

/** Headers of every answer. What a page may load it says itself; who may frame it only a header can say. */
export const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': FRAME_POLICY,
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** Pages and everything else whose name stays: asked for again each time, and sent only if it has changed. */
export const SHORT = 'public, max-age=0, must-revalidate';

/** Folders whose files keep for long, in seconds: those with a hash in their names for ever, which is a year. */
export const KEEPING: readonly { folders: readonly string[]; cache: string }[] = [
  {
    folders: ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'],
    cache: 'public, max-age=31536000, immutable',
  },
  { folders: ['fonts'], cache: 'public, max-age=604800' },
];

/** Returns how long an answer for a file of the edition may be kept. */
export const cacheOf = (path: string): string =>
  KEEPING.find(({ folders }) => folders.some((folder) => path.startsWith(`${folder}/`)))?.cache ??
  SHORT;

/** Types that servers do not know, or know by an old name. */
export const TYPES = {
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
} as const;

/** Types of text: they are in UTF-8, and smaller when they are compressed. */
export const TEXT_TYPES = [
  'text/html',
  'text/css',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  ...Object.values(TYPES),
] as const;

/** Endings of the files that are text. */
export const TEXT_ENDINGS = [
  'html',
  'css',
  'js',
  'json',
  'txt',
  'xml',
  'svg',
  'csv',
  'bib',
  'ris',
  'webmanifest',
];

/** Files that speak to hosts; some hosts send them to nobody. */
export const HOST_FILES = ['.htaccess', '.nojekyll', '_headers', '_redirects', '_nginx.conf'];
