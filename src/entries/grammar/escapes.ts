import type { TreeExtension } from './types.ts';

declare module 'mdast' {
  interface TextData {
    /** Places in the text of signs that an author has escaped (`\*`): they are meant. */
    escaped?: number[];
  }
}

/** Notes in the syntax tree which signs were escaped; the tree itself shows the sign alone. */
export const escapes: TreeExtension = {
  exit: {
    characterEscapeValue(token) {
      const node = this.stack.pop();
      if (node?.type !== 'text') return;
      node.data = { ...node.data, escaped: [...(node.data?.escaped ?? []), node.value.length] };
      node.value += this.sliceSerialize(token);
      if (node.position) node.position.end = { ...token.end };
    },
  },
};
