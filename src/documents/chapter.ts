import type { Block } from '../formats/document/tree.ts';
import { plain } from '../formats/document/from-markdown.ts';
import { STRINGS } from '../strings.ts';
import type { Shelf } from './context.ts';
import { statements } from './facts.ts';

/** A chapter below its title: summary, key points, text. */
export function chapterBlocks(id: string, shelf: Shelf, level: number): Block[] {
  const { summary, keyPoints } = shelf.get('chapters', id).data;
  return [
    { type: 'paragraph', role: 'lead', children: plain(summary) },
    { type: 'box', title: STRINGS.keyPoints, children: [statements(keyPoints, '')] },
    ...shelf.textOf('chapters', id, level),
  ];
}
