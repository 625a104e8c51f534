import type { Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { passageNodesOf, passageOf, type PassageNode } from '../entries/ledger/passages.ts';
import type { PlacePlan, TextPlaces } from '../entries/ledger/plan.ts';
import { addressOf } from '../entries/address.ts';
import { KIND_NAMES, KINDS } from '../entries/kinds.ts';
import { STRINGS } from '../strings.ts';
import { place } from './place.ts';

interface Options {
  /** Returns the places of all texts as they are now. */
  places: () => PlacePlan;
}

/**
 * A remark plug-in that gives the passages of a text the ids of the ledger, and leaves a note, which only those see who
 * come for it, where a passage was. It has to see the words as the ledger did, before any of them is set.
 */
export function remarkPassageIds({ places }: Options) {
  return (tree: Root, file: VFile) => {
    const path = /content\/[^/]+\/[^/]+$/u.exec(file.path.replaceAll('\\', '/'))?.[0] ?? '';
    const text = places().texts.get(path);
    if (!text) return;
    const nodes = passageNodesOf(tree);
    nodes.forEach((node, index) => {
      const passage = text.passages[index];
      if (passage?.hash === passageOf(node).hash) setIds(node, passage);
    });
    for (const gone of text.gone.toReversed()) {
      const index = text.passages.findIndex(({ id }) => id === gone.after);
      leaveNote(tree, nodes[index], noteOf(gone));
    }
  };
}

function setIds(node: PassageNode, { id, also }: TextPlaces['passages'][number]): void {
  node.data = { ...node.data, hProperties: { id } };
  if (node.type === 'heading') node.children.unshift(...also.map(place));
}

function noteOf({ id, movedTo }: TextPlaces['gone'][number]): Nodes {
  const address = movedTo && addressAt(movedTo);
  const link = { type: 'link', url: `${address}#${id}`, children: words(STRINGS.movedPassageLink) };
  return {
    type: 'paragraph',
    children: (address
      ? [...words(`${STRINGS.movedPassage} `), link]
      : words(STRINGS.gonePassage)) as never,
    data: { hProperties: { id, className: ['moved'], dataPagefindIgnore: '' } },
  };
}

const words = (value: string) => [{ type: 'text', value }] as const;

/** The address of the page that shows a text. */
function addressAt(path: string): string | undefined {
  const [, folder, id = ''] = path.replace(/\.mdx$/u, '').split('/');
  const kind = KIND_NAMES.find((name) => KINDS[name].folder === folder);
  return kind && addressOf(kind, id);
}

/** Puts a note behind a passage, and behind its whole list; at the beginning where none is named. */
function leaveNote(tree: Root, passage: PassageNode | undefined, note: Nodes): void {
  const [parent, index] = (passage && placeOf(tree, passage)) ?? [tree, -1];
  (parent.children as Nodes[]).splice(index + 1, 0, note);
}

function placeOf(parent: Parents, passage: Nodes): [Parents, number] | undefined {
  for (const [index, node] of parent.children.entries()) {
    if (node === passage) return [parent, index];
    if (!('children' in node)) continue;
    const found = placeOf(node, passage);
    if (found) return node.type === 'list' ? [parent, index] : found;
  }
  return undefined;
}
