import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** What closes a quotation or a sentence in German and is no part of the address before it. */
const TAIL = /[„“”‚‘’«»‹›…].*$/su;

/**
 * Ends bare addresses where German sentences end them: GFM knows the English signs alone and takes `“` and `…`
 * into the address. `www.koeln.de` leads to https, and `www.` alone is a word.
 */
export function bareAddresses(tree: Root): void {
  visit(tree, 'link', (node, index, parent) => {
    if (!isBareAddress(node) || !parent || index === undefined) return undefined;
    if (/^www\.*$/iu.test(textOf(node))) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index + 1];
    }
    if (/^www\./iu.test(textOf(node))) node.url = node.url.replace(/^http:/u, 'https:');
    const tail = TAIL.exec(textOf(node))?.[0];
    if (!tail) return undefined;
    const rest = cut(node, tail);
    parent.children.splice(index + 1, 0, rest);
    return [SKIP, index + 1];
  });
}

/** Whether a link is an address written out: the link reads as it leads. */
export function isBareAddress({ url, children }: Link): boolean {
  const [text] = children;
  return children.length === 1 && text?.type === 'text' && url.endsWith(text.value);
}

const textOf = ({ children: [text] }: Link): string => (text?.type === 'text' ? text.value : '');

function cut(node: Link, tail: string): PhrasingContent {
  const text = textOf(node);
  node.url = node.url.slice(0, -tail.length);
  node.children = [{ type: 'text', value: text.slice(0, -tail.length) }];
  const [child] = node.children;
  const start = node.position?.start;
  if (child && node.position) child.position = node.position;
  return {
    type: 'text',
    value: tail,
    ...(start && node.position ? { position: { start, end: node.position.end } } : {}),
  };
}
