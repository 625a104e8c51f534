import type { DefaultTreeAdapterTypes } from 'parse5';
import { published } from '../../lib/published.ts';
import { SITE } from '../../site.ts';
import { attribute, find } from './html.ts';
import { markdownOf } from './markdown.ts';

/** Name of the twin beside its page. */
export const TWIN = 'index.md';

/**
 * Writes a page as Markdown with its title and address in the head; undefined where the page names no twin. Links are
 * those of the page. `site` is where the edition is published, if that is known.
 */
export function twinOf(
  { document, address }: { document: DefaultTreeAdapterTypes.Document; address: string },
  site?: string,
): string | undefined {
  const named = find(document, (each) => attribute(each, 'type') === 'text/markdown');
  const main = find(document, ({ tagName }) => tagName === 'main');
  const title = find(document, ({ tagName }) => tagName === 'h1');
  if (!named || !main) return undefined;
  const head = {
    title: title ? markdownOf(title).trim().replace(/\\(.)/gu, '$1') : SITE.title,
    edition: `${SITE.title}, ${SITE.edition}`,
    ...(site ? { address: published(address, site) } : {}),
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${markdownOf(main)}`;
}
