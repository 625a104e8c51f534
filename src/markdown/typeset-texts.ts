import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { typeset } from '../lib/typeset.ts';

/** A remark plug-in that sets the spaces of German typography in every text; code stays as it is. */
export function remarkTypography() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = typeset(node.value);
    });
  };
}
