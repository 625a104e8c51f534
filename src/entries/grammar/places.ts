import type { Nodes, Root } from 'mdast';
import { walk } from '../../lib/walk.ts';

type Position = NonNullable<Nodes['position']>;

/**
 * Gives nodes a place that have none: GFM cuts texts at addresses of mail and tells nobody where the pieces stand.
 * Each begins where the one before it ends; lines are exact, columns are not.
 */
export function places(tree: Root): void {
  walk(tree, (node) => {
    if (!('children' in node) || !node.position) return;
    let { line } = node.position.start;
    for (const child of node.children) {
      child.position ??= placeAt(line, linesIn(child));
      line = child.position.end.line;
    }
  });
}

const placeAt = (line: number, more: number): Position => ({
  start: { line, column: 1 },
  end: { line: line + more, column: 1 },
});

const linesIn = (node: Nodes): number =>
  node.type === 'text' ? node.value.split('\n').length - 1 : 0;
