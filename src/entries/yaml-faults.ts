import type { Document, Node } from 'yaml';
import { describeYamlError, offsetOfYamlError, QUOTE } from './yaml-errors.ts';
import { yaml } from './yaml-package.ts';

/** A mistake in a piece of YAML: its line and column (from 1, counted in the file), what is wrong, what to do. */
export interface YamlFault {
  line: number;
  column?: number | undefined;
  found: string;
  remedy: string;
}

/** What a document must hold before it is worth a search for words that YAML swallows. */
export const SWALLOWING =
  /(?:^|[\s[{,])(?:[&*](?=\S)|!)|[^\s#][ \t]+#|[:-] #\S|^( *)- [^\n:'"[{|>#]*\n\1 +- /mu;

/** Lists what is wrong with a document: the first thing in it that YAML swallows, else its first syntax error. */
export function faultsIn(
  document: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Pick<YamlFault, 'line' | 'column'>,
): YamlFault[] {
  const [error] = document.errors;
  const swallowed = swallowedIn(document, text);
  if (swallowed) return [{ ...swallowed.told, ...placeAt(swallowed.offset) }];
  const deeper = error ? undefined : deeperItem(document, text);
  if (deeper !== undefined) return [{ ...DEEPER_ITEM, ...placeAt(deeper) }];
  if (!error) return [];
  return [{ ...placeAt(offsetOfYamlError(error, text)), ...describeYamlError(error, text) }];
}

interface Swallowed {
  offset: number;
  told: Omit<YamlFault, 'line' | 'column'>;
}

/** Finds the first sign that swallows words: an anchor, alias or tag, or a # that ends a text as a comment. */
function swallowedIn(document: Document.Parsed, text: string): Swallowed | undefined {
  const { isNode, visit } = yaml();
  let found: Swallowed | undefined;
  visit(document, (_, node) => {
    if (isNode(node)) found = reservedSign(node, text) ?? cutText(node, text);
    return found ? visit.BREAK : undefined;
  });
  return found;
}

/** An anchor (`&name`), alias (`*name`) or tag (`!name`): each swallows the word behind its sign, or multiplies. */
function reservedSign(node: Node, text: string): Swallowed | undefined {
  const sign = yaml().isAlias(node)
    ? `*${node.source}`
    : 'anchor' in node && node.anchor
      ? `&${node.anchor}`
      : node.tag?.startsWith('!')
        ? node.tag
        : undefined;
  if (sign === undefined) return undefined;
  const behind = node.range?.[0] ?? 0;
  return {
    offset: Math.max(text.lastIndexOf(sign, behind), 0),
    told: {
      found:
        sign === '*'
          ? 'ein Eintrag mit * davor'
          : `„${sign}“ ohne Anführungszeichen; YAML hält das Zeichen ${sign.charAt(0)} am Anfang für einen Befehl`,
      remedy: sign === '*' ? 'jeden Eintrag einer Liste mit „- “ beginnen' : QUOTE,
    },
  };
}

const DEEPER_ITEM = {
  found: 'ein Eintrag einer Liste, der weiter eingerückt ist als der davor; beide werden zu einem',
  remedy: 'die Zeile mit „- “ genau unter die davor setzen',
};

/** Finds a text that goes on in a row with `- `: an item of a list that is further in than the one before it. */
function deeperItem(document: Document.Parsed, text: string): number | undefined {
  const { isScalar, visit } = yaml();
  let found: number | undefined;
  visit(document, (_, node) => {
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
    const [offset, end] = node.range;
    const inner = /\n[ \t]*(?=- )/u.exec(text.slice(offset, end));
    if (inner) found = offset + inner.index + inner[0].length;
    return inner ? visit.BREAK : undefined;
  });
  return found;
}

/** A value without quotation marks, and a # behind it on its row; or a value that begins with #. */
function cutText(node: Node, text: string): Swallowed | undefined {
  if (!yaml().isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
  const [offset, end] = node.range;
  const written = text.slice(offset, end);
  const rest = /^.*/u.exec(text.slice(end))?.[0] ?? '';
  if (!(written ? /^[ \t]+#/u : /^[ \t]*#[^\s#]/u).test(rest)) return undefined;
  return {
    offset: written ? end : offset,
    told: {
      found: `${written ? `hinter „${written.slice(-40)}“ ` : ''}„${rest.trim().slice(0, 40)}“; was hinter # steht, liest YAML nicht`,
      remedy: `${QUOTE}; einen Kommentar auf eine eigene Zeile setzen`,
    },
  };
}

/** Tells of the line that ends a document of YAML too early: `---` or `...`. */
export function secondDocument(line: number, text: string, firstLine: number): YamlFault {
  const rows = text.split('\n').slice(0, line - firstLine + 1);
  const index = rows.findLastIndex((row) => /^(?:---|\.{3})(?:\s|$)/u.test(row));
  const sign = rows[index]?.slice(0, 3) ?? '---';
  return {
    line: index === -1 ? line : index + firstLine,
    found: `eine Zeile ${sign} mitten in den Feldern; was darunter steht, gehört zu keinem Eintrag`,
    remedy: `die Zeile ${sign} streichen; je Eintrag eine Datei`,
  };
}
