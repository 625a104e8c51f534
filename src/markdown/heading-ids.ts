import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { uniqueSlugs } from '../lib/slug.ts';
import { textOf } from './text-of.ts';

/** A rehype plug-in that gives headings ASCII ids; Astro would keep umlauts. Ids that exist are kept. */
export function rehypeHeadingIds() {
  return (tree: Root) => {
    const slug = uniqueSlugs();
    visit(tree, 'element', (node: Element) => {
      if (!/^h[2-6]$/u.test(node.tagName) || typeof node.properties['id'] === 'string') return;
      node.properties['id'] = slug(textOf(node));
    });
  };
}
