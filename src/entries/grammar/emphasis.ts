import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Two pairs of stars with a text between that neither begins nor ends with a space. */
const BOLD = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*/gu;

/**
 * Makes bold what stands between `**` and `**`. CommonMark wants a space or a sign behind the second pair where a
 * sign stands before it (`**„Wort“:**Text`), which no author knows.
 */
export function boldBesideSigns(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || !parent || !node.value.includes('**')) return undefined;
    const parts = partsOf(node);
    if (parts.length === 1) return undefined;
    (parent as Parents & { children: PhrasingContent[] }).children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function partsOf(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const match of node.value.matchAll(BOLD)) {
    const end = match.index + match[0].length;
    if (isEscaped(node, match.index, end)) continue;
    if (match.index > done) parts.push(slice(node, done, match.index));
    const inner = slice(node, match.index + 2, end - 2);
    parts.push({ type: 'strong', children: [inner], ...placeOf(inner) });
    done = end;
  }
  if (done < node.value.length) parts.push(slice(node, done, node.value.length));
  return parts;
}

const isEscaped = ({ data }: Text, from: number, to: number): boolean =>
  data?.escaped?.some((place) => place >= from && place < to) ?? false;

/** A part of a text, with the line on which it begins and the signs that were escaped in it. */
function slice({ value, position, data }: Text, from: number, to: number): Text {
  const lines = value.slice(0, from).split('\n').length - 1;
  const escaped = data?.escaped?.filter((place) => place >= from && place < to);
  return {
    type: 'text',
    value: value.slice(from, to),
    ...(escaped ? { data: { escaped: escaped.map((place) => place - from) } } : {}),
    ...(position
      ? {
          position: {
            ...position,
            start: { ...position.start, line: position.start.line + lines },
          },
        }
      : {}),
  };
}

const placeOf = ({ position }: Text) => (position ? { position } : {});
