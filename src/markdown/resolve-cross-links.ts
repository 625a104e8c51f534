import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseCrossLink, resolveCrossLink, type Targets } from '../entries/cross-link.ts';
import { KINDS } from '../entries/kinds.ts';

interface Options {
  /** Returns what links can reach; asked once per file, so that a new entry is known without a restart. */
  targets: () => Targets;
}

/** A remark plug-in that turns `praxis:hamburg-ombudsstelle` into an address and stops at an unknown target. */
export function remarkCrossLinks({ targets }: Options) {
  return (tree: Root, file: VFile) => {
    const known = targets();
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const link = parseCrossLink(node.url);
      if (!link) return;
      const target = resolveCrossLink(link, known);
      if (!target.ok)
        file.fail(unknown(node.url, KINDS[target.kind].folder, target.suggestions), node);
      node.url = target.address;
      if (node.type === 'link')
        node.data = { ...node.data, hProperties: { className: [`link-${link.scheme}`] } };
    });
  };
}

function unknown(url: string, folder: string, suggestions: string[]): string {
  const hint =
    suggestions.length > 0 ? ` Gemeint ist vielleicht ${suggestions.join(' oder ')}.` : '';
  return `Querverweis ins Leere: ${url} – in content/${folder}/ gibt es keinen solchen Eintrag.${hint}`;
}
