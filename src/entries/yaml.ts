import { load, YAMLException } from 'js-yaml';
import { isAlias, isMap, isNode, LineCounter, parseAllDocuments, visit, type Document } from 'yaml';
import { describeYamlError, offsetOfYamlError, QUOTE } from './yaml-errors.ts';

/** A mistake in a piece of YAML: the line (from 1, counted in the file), what is wrong, what to do. */
export interface YamlFault {
  line: number;
  found: string;
  remedy: string;
}

export interface ParsedYaml {
  /** What Astro will get; undefined where there are faults. */
  value: unknown;
  faults: YamlFault[];
  /** Line of a key in the file, or of the nearest key around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

type LineAt = (offset: number) => number;

/** Signs that swallow the word behind them where they begin a value; only texts that have them are searched for them. */
const SIGNS = /(?:^|[\s[{,])[&*!]/u;

/**
 * Parses YAML as Astro does (js-yaml); places and faults come from the `yaml` package, which knows lines and is
 * asked only when they are wanted. `firstLine` is the line of the file on which the YAML begins.
 */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  let known: Places | undefined;
  const places = () => (known ??= placesOf(text, firstLine));
  const lineOf = (path: readonly PropertyKey[]) => places().lineOf(path);
  try {
    const value = load(text);
    const faults = SIGNS.test(text) ? places().faults : [];
    return { value: faults.length > 0 ? undefined : value, faults, lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark as { line: number } | undefined)?.line ?? 0;
    const { faults } = places();
    return {
      value: undefined,
      faults: faults.length > 0 ? faults : [unreadable(line + firstLine)],
      lineOf,
    };
  }
}

interface Places {
  faults: YamlFault[];
  lineOf: ParsedYaml['lineOf'];
}

function placesOf(text: string, firstLine: number): Places {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent' });
  const documents: Document.Parsed[] = 'empty' in parsed ? [] : parsed;
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const faults = documents.flatMap((document) => faultsIn(document, text, lineAt));
  const second = documents[1];
  if (second) faults.push(secondDocument(lineAt(second.range[0]), text, firstLine));
  return { faults, lineOf: lineFinder(documents[0], lineAt, firstLine) };
}

/** Lists what is wrong with a document: its first syntax error, else the first word that YAML takes for a sign. */
function faultsIn(document: Document.Parsed, text: string, lineAt: LineAt): YamlFault[] {
  const [error] = document.errors;
  const sign = signIn(document);
  if (sign) return [reservedSign(lineAt(sign.offset), sign.text)];
  if (!error) return [];
  return [{ line: lineAt(offsetOfYamlError(error, text)), ...describeYamlError(error) }];
}

/** Finds an anchor (`&name`), alias (`*name`) or tag (`!name`): each swallows the word behind its sign, or multiplies. */
function signIn(document: Document.Parsed): { text: string; offset: number } | undefined {
  let found: { text: string; offset: number } | undefined;
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) found = { text: `*${node.source}`, offset };
    else if (node.anchor) found = { text: `&${node.anchor}`, offset };
    else if (node.tag?.startsWith('!')) found = { text: node.tag, offset };
    return found ? visit.BREAK : undefined;
  });
  return found;
}

/** Makes the function that finds the line of a key, walking up to the nearest key that exists. */
function lineFinder(document: Document.Parsed | undefined, lineAt: LineAt, firstLine: number) {
  return (path: readonly PropertyKey[]): number => {
    for (let length = path.length; document && length > 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return lineAt(offset);
    }
    return firstLine;
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(last));
    return (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range?.[0];
}

const reservedSign = (line: number, text: string): YamlFault => ({
  line,
  found: `„${text}“ ohne Anführungszeichen; YAML hält das Zeichen ${text.charAt(0)} am Anfang für einen Befehl`,
  remedy: QUOTE,
});

/** Tells of the line that ends a document of YAML too early: `---` or `...`. */
function secondDocument(line: number, text: string, firstLine: number): YamlFault {
  const rows = text.split('\n').slice(0, line - firstLine + 1);
  const index = rows.findLastIndex((row) => /^(?:---|\.{3})(?:\s|$)/u.test(row));
  const sign = rows[index]?.slice(0, 3) ?? '---';
  return {
    line: index === -1 ? line : index + firstLine,
    found: `eine Zeile ${sign} mitten in den Feldern; was darunter steht, gehört zu keinem Eintrag`,
    remedy: `die Zeile ${sign} streichen; je Eintrag eine Datei`,
  };
}

const unreadable = (line: number): YamlFault => ({
  line,
  found: 'eine Stelle, die sich nicht lesen lässt',
  remedy: `die Zeile mit einem anderen Eintrag vergleichen; ${QUOTE}`,
});
