import { required } from '../../lib/required.ts';

/** Where the files of the search lie. */
export interface SearchFiles {
  /** Root of the site, wherever it is published. */
  root: URL;
  /** Names of the engine's metadata and of the data of the query layer, as the build wrote them into the page. */
  meta: string;
  data: string;
}

/** Reads from an element of the page where the files of the search are; the form in it leads to the search page. */
export function searchFiles(element: HTMLElement): SearchFiles {
  const { action } = required(element, 'form', HTMLFormElement);
  const [meta = '', data = ''] = (element.dataset['searchFiles'] ?? '').split(' ');
  return { root: new URL('../', action), meta, data };
}

/** Returns the address of a file of the search. */
export const fileUrl = ({ root }: SearchFiles, name: string): string =>
  new URL(`pagefind/${name}`, root).href;

/** Marks the version of the engine's entry file, which would else be asked for anew every time. */
export const cacheTag = ({ meta }: SearchFiles): string => meta.replace(/\D/gu, '');

/**
 * Begins to load everything that the first search needs, all at once: each of these files would else be asked for
 * only when the one before has come. Preloads are picked up by the later requests, whatever the server says on caching.
 * From disk nothing is loaded ahead.
 */
export function preload(files: SearchFiles): void {
  if (globalThis.fromDisk) return;
  hint('modulepreload', fileUrl(files, 'pagefind.js'));
  for (const name of [
    `pagefind-entry.json?ts=${cacheTag(files)}`,
    files.meta,
    files.data,
    'wasm.de.pagefind',
  ])
    hint('preload', fileUrl(files, name));
}

function hint(rel: 'preload' | 'modulepreload', href: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = href;
  link.crossOrigin = 'anonymous';
  if (rel === 'preload') link.as = 'fetch';
  document.head.append(link);
}
