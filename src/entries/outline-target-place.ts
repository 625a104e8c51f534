import type { Link } from 'mdast';
import { lineOf } from './outline-line.ts';

/** Where a link begins, or the line of its target where that stands further down. */
export function targetPlace(
  node: Link,
  source: string,
): { line: number; column?: number | undefined } {
  const { start, end } = node.position ?? {};
  const line = lineOf(node);
  if (!start || !end || start.line === end.line) return { line, column: start?.column };
  const text = node.children.at(-1)?.position?.end ?? start;
  const [between = ''] = /^\]\(\s*/u.exec(source.slice(text.offset, end.offset)) ?? [];
  const below = text.line - line + between.split('\n').length - 1;
  return below > 0 ? { line: line + below } : { line, column: start.column };
}
