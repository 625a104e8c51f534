import type { Finding } from '../../entries/finding.ts';
import type { Copy, Report } from './copy.ts';

/** What the search loads; the files themselves have been compared with all others. */
const PARTS = [
  /^pagefind\/pagefind\.js$/u,
  /^pagefind\/pagefind-entry\.json$/u,
  /^pagefind\/.*\.pf_meta$/u,
  /^pagefind\/index\//u,
  /^pagefind\/fragment\//u,
  /^pagefind\/wasm\./u,
  /^pagefind\/deutsch\.\w+\.json$/u,
  /^pagefind\/deutsch\.\w+\//u,
];

/** Checks that the list of files holds a whole search, so that a copy of it has one. */
export function checkSearch({ url, manifest }: Copy): Report {
  const paths = Object.keys(manifest.files);
  const lacking = PARTS.filter((part) => !paths.some((path) => part.test(path)));
  return { errors: lacking.map((part) => withoutPart(url, part)), notes: [] };
}

const withoutPart = (url: string, part: RegExp): Finding => ({
  code: 'kopie-suche',
  file: new URL('manifest.json', url).href,
  found: `keine Datei der Suche nach dem Muster ${part.source}`,
  expected: 'den ganzen Suchindex',
  remedy: 'noch einmal bauen und dist/ mit manifest.json zusammen veröffentlichen',
});
