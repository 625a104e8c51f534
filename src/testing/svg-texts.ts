import type { DefaultTreeAdapterMap } from 'parse5';
import { textWidth } from '../lib/fonts/fonts.ts';

type Node = DefaultTreeAdapterMap['childNode'];

/** Lists the lines of text of a drawing with the right edge of each, in pixels of the drawing. */
export function textsIn(node: Node | undefined): { text: string; right: number }[] {
  if (!node || !('childNodes' in node)) return [];
  if (node.tagName !== 'text') return node.childNodes.flatMap(textsIn);
  const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const face = attribute('font-weight') ? 'bold' : 'regular';
  const width = textWidth(text, Number(attribute('font-size')), face);
  return [{ text, right: Number(attribute('x')) + width }];
}
