import type { Inline, Note } from '../document/tree.ts';
import { blocks } from './blocks.ts';
import { markup, string } from './escape.ts';
import type { Links } from './links.ts';

/** Writes running text as Typst markup. */
export const inline = (nodes: readonly Inline[], links: Links): string =>
  nodes.map((node) => inlineNode(node, links)).join('');

function inlineNode(node: Inline, links: Links): string {
  switch (node.type) {
    case 'text':
      return markup(node.text);
    case 'code':
      return `#raw(${string(node.text)})`;
    case 'strong':
      return `#strong[${inline(node.children, links)}]`;
    case 'emphasis':
      return `#emph[${inline(node.children, links)}]`;
    case 'deleted':
      return `#strike[${inline(node.children, links)}]`;
    case 'break':
      return '#linebreak()';
    case 'link':
      return link(node.href, inline(node.children, links), links);
    case 'note':
      return note(node, links);
  }
}

/** A link leads on within the document, else to the published edition or another site; else only its words stay. */
function link(href: string, words: string, links: Links): string {
  const target = links.targetOf(href);
  switch (target.kind) {
    case 'here':
      return `#verweis(${string(target.label)}, [${words}])`;
    case 'elsewhere':
      return `#link(${string(target.url)})[${words}]`;
    case 'nowhere':
      return words;
  }
}

/** A note under the number of the report; where a mark repeats, it leads to the note at the first. */
function note({ label, id, blocks: content }: Note, links: Links): string {
  const numbering = `numbering: (..) => ${string(label)}`;
  if (content.length === 0) return `#footnote(${numbering}, label(${string(id)}))`;
  return `#footnote(${numbering})[${blocks(content, links).trim()}]#label(${string(id)})`;
}
