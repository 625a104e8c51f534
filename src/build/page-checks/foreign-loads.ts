import type { PageFault } from './checks.ts';
import type { CheckedPage, PageElement } from './page.ts';

/** Attributes by which an element loads a file, or sends what readers type. */
const LOADING = ['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction'];

/** Finds what a page loads from other sites, or sends there; links may lead elsewhere. */
export function foreignLoads({ elements }: CheckedPage): PageFault[] {
  return elements.flatMap((element) =>
    loadsOf(element)
      .filter((url) => /^(?:[a-z]+:)?\/\//iu.test(url.trim()))
      .map((url) => ({
        code: 'seite-fremd',
        found: `<${element.name}> lädt ${url}`,
        expected: 'nur Dateien der eigenen Ausgabe',
      })),
  );
}

function loadsOf({ name, attributes }: PageElement): string[] {
  const loads = LOADING.flatMap((key) => attributes.get(key) ?? []);
  const isLoaded =
    (name === 'link' && !UNLOADED.test(attributes.get('rel') ?? '')) || SVG_LOADING.has(name);
  return isLoaded ? [...loads, attributes.get('href') ?? ''] : loads;
}

/** Links in the head that only say something. */
const UNLOADED = /^(?:canonical|sitemap|alternate|license|author)$/u;
const SVG_LOADING = new Set(['use', 'image', 'feimage', 'script']);
