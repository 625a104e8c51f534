import type { Element, ElementContent, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { STRINGS } from '../strings.ts';
import { textOf } from './text-of.ts';

/** What a preview says of the entry behind a link. */
export interface Preview {
  title: string;
  text: string;
}

interface Options {
  /** Returns the previews of all entries that have one, by address. */
  previews: () => ReadonlyMap<string, Preview>;
}

/** So many previews have room within the weight of a page; words that need one to be understood come first. */
const MOST = 36;
const ORDER = [
  'link-glossar',
  'link-lit',
  'link-wert',
  'link-abb',
  'link-tab',
  'link-stadt',
  'link-praxis',
];

/** Texts that share a page would have the same ids there. */
const OWN_PAGE = /content\/(?:kapitel|staedte|praxis|seiten)\//u;

/**
 * A rehype plug-in that puts a button beside each footnote number, and beside the first link to a term, a work and so
 * on, which shows what is behind it without leaving the place. It needs no script: the note is itself the popover, and
 * stands in its list while it is closed; of other targets the text stands once, at the end.
 */
export function rehypePreviews({ previews }: Options) {
  return (tree: Root, file: VFile) => {
    if (!OWN_PAGE.test(file.path.replaceAll('\\', '/'))) return;
    showNotes(tree);
    const known = previews();
    const panels = firstLinks(tree, known)
      .toSorted(byOrder)
      .slice(0, MOST)
      .map((link, index) => {
        const id = `vorschau-${index + 1}`;
        putBehind(tree, link, button(id, STRINGS.preview(textOf(link))));
        return panel(id, known.get(addressIn(link)));
      });
    if (panels.length > 0)
      tree.children.push(
        element('div', { className: ['previews'], dataPagefindIgnore: '' }, panels),
      );
  };
}

/** Makes each note a popover and gives its marks a button; a mark in a heading has none, for it would be read with it. */
function showNotes(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (/^h\d$/u.test(node.tagName)) return SKIP;
    if (isNote(node)) openNote(node);
    const [mark] = node.tagName === 'sup' ? node.children : [];
    if (!parent || index === undefined || !isMark(mark)) return undefined;
    const name = STRINGS.previewNote(textOf(mark));
    parent.children.splice(index + 1, 0, button(noteId(addressIn(mark)), name));
    return undefined;
  });
}

const isMark = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && node.properties['dataFootnoteRef'] !== undefined;

function putBehind(tree: Root, link: Element, added: Element): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node !== link || !parent || index === undefined) return undefined;
    parent.children.splice(index + 1, 0, added);
    return EXIT;
  });
}

const byOrder = (a: Element, b: Element): number => rankOf(a) - rankOf(b);
const rankOf = (link: Element): number => ORDER.indexOf(classOf(link));
const classOf = ({ properties }: Element): string => [properties['className']].flat().join(' ');
const addressIn = ({ properties }: Element): string => String(properties['href']);

/**
 * The first link to each entry that has a preview, in the order of the text. Headings keep none, nor do tables: a cell
 * that holds a link alone has no room for a second target (WCAG 2.5.8 excepts only targets within a sentence).
 */
function firstLinks(tree: Root, known: ReadonlyMap<string, Preview>): Element[] {
  const first = new Map<string, Element>();
  visit(tree, 'element', (node) => {
    if (/^(?:h\d|section|table)$/u.test(node.tagName)) return SKIP;
    const address = addressIn(node);
    if (node.tagName === 'a' && known.has(address) && !first.has(address)) first.set(address, node);
    return undefined;
  });
  return [...first.values()].filter((link) => ORDER.includes(classOf(link)));
}

const isNote = ({ tagName, properties }: Element): boolean =>
  tagName === 'li' && /^fn-/u.test(String(properties['id']));

/** `#fn-21` and `fn-21` give `note-21`. */
const noteId = (target: string): string => target.replace(/^#?fn-/u, 'note-');

function openNote(note: Element): void {
  note.children = [
    element(
      'div',
      { id: noteId(String(note.properties['id'])), popover: '', className: ['preview'] },
      note.children,
    ),
  ];
}

const button = (id: string, name: string): Element =>
  element(
    'button',
    { type: 'button', className: ['peek'], popoverTarget: id, ariaLabel: name },
    [],
  );

const panel = (id: string, { title, text }: Preview = { title: '', text: '' }): Element =>
  element('div', { id, popover: '', className: ['preview'] }, [
    element('p', {}, [
      element('b', {}, [{ type: 'text', value: title }]),
      { type: 'text', value: ` ${text}` },
    ]),
  ]);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });
