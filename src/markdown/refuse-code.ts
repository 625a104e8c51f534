import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { foreignCode } from '../entries/outline-mdx.ts';

/**
 * Refuses a text in which code stands, as it is about to be compiled. The checks of the content tell editors of
 * it before; this one holds even if a check and the compiler should ever see different texts.
 */
export function remarkRefuseCode() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const [code] = foreignCode(node);
      if (code) file.fail(`Code im Text: ${code.source}`, node);
    });
  };
}
