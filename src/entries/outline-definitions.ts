import type { Nodes, Root } from 'mdast';
import { walk } from '../lib/walk.ts';

/** The definition of a reference link: `[1]: https://…`. */
export interface LinkTarget {
  label: string;
  url: string;
  line: number;
  /** What it is good for; a `note` is a footnote that somebody wrote without its ^. */
  use: 'link' | 'image' | 'note' | 'none';
  /** Whether another of the same label stands before it. */
  isTwin: boolean;
}

/** Lists the definitions of a text with what refers to them. */
export function definitionsOf(tree: Root): LinkTarget[] {
  const uses = usesIn(tree);
  const seen = new Set<string>();
  const targets: LinkTarget[] = [];
  walk(tree, (node) => {
    if (node.type !== 'definition') return;
    const { identifier, label, url, position } = node;
    targets.push({
      label: label ?? identifier,
      url,
      line: position?.start.line ?? 1,
      use: uses.get(identifier) ?? 'none',
      isTwin: seen.has(identifier),
    });
    seen.add(identifier);
  });
  return targets;
}

/** How each label is used; a link that shows its words counts before anything else. */
function usesIn(tree: Root): ReadonlyMap<string, LinkTarget['use']> {
  const uses = new Map<string, LinkTarget['use']>();
  walk(tree, (node) => {
    const use = useOf(node);
    if (use && node.type !== 'root' && 'identifier' in node && uses.get(node.identifier) !== 'link')
      uses.set(node.identifier, use);
  });
  return uses;
}

function useOf(node: Nodes): LinkTarget['use'] | undefined {
  if (node.type === 'imageReference') return 'image';
  if (node.type !== 'linkReference') return undefined;
  return isNoteLike(node) ? 'note' : 'link';
}

/** `Text[1].` shows a number as the words of a link: whoever writes this means a footnote. */
export const isNoteLike = (node: Nodes): boolean =>
  node.type === 'linkReference' &&
  node.referenceType !== 'full' &&
  /^[\d*†]+$/u.test(node.identifier);
