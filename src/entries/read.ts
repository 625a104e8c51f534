import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { Finding } from './finding.ts';
import { KIND_NAMES, KINDS, SHORT_CITATIONS, type Kind } from './kinds.ts';
import { describeYamlError, offsetOfYamlError } from './yaml-errors.ts';

/** A file of the content folder as it lies on disk, before any schema has seen it. */
export interface SourceFile {
  kind: Kind;
  /** File name without extension, which is the id of the entry. */
  id: string;
  /** Path from the root of the project, for messages. */
  path: string;
  /** False when the frontmatter or YAML could not be parsed: its data are then empty and not worth a check. */
  readable: boolean;
  /** Frontmatter or YAML as plain data. */
  data: Record<string, unknown>;
  /** Text below the frontmatter. */
  body: string;
  /** Line in the file at which the body starts, from 1. */
  bodyLine: number;
  /** Line of a key in the file, as near as it can be told. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

export interface ContentFiles {
  files: SourceFile[];
  findings: Finding[];
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Reads the entries below `root/content`, of all kinds or of some; syntax errors and missing folders come back as findings. */
export function readContent(root: string, kinds: readonly Kind[] = KIND_NAMES): ContentFiles {
  const parts = kinds.map((kind) => readKind(root, kind));
  return {
    files: parts.flatMap((part) => part.files),
    findings: parts.flatMap((part) => part.findings),
  };
}

function readKind(root: string, kind: Kind): ContentFiles {
  const { folder, extension } = KINDS[kind];
  const path = `content/${folder}`;
  const names = existsSync(join(root, path))
    ? readdirSync(join(root, path)).filter((name) => !name.startsWith('.'))
    : [];
  const entries = names.filter(
    (name) => name.endsWith(`.${extension}`) && name !== SHORT_CITATIONS,
  );
  if (entries.length === 0) return { files: [], findings: [emptyCollection(path, extension)] };
  const stray = names.filter((name) => !entries.includes(name) && name !== SHORT_CITATIONS);
  const read = entries.map((name) =>
    readEntry(root, kind, `${path}/${name}`, name.slice(0, -extension.length - 1)),
  );
  return {
    files: read.map(({ file }) => file),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...stray.map((name) => strayFile(`${path}/${name}`, extension)),
    ],
  };
}

function readEntry(
  root: string,
  kind: Kind,
  path: string,
  id: string,
): { file: SourceFile; findings: Finding[] } {
  const text = readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/u, '');
  const { yaml, firstLine, body, bodyLine, headless } =
    KINDS[kind].extension === 'yaml' ? wholeFile(text) : splitFrontmatter(text);
  const { document, data, lineAt } = parseYaml(yaml, firstLine);
  const findings = document.errors.map((error): Finding => ({
    code: 'yaml',
    file: path,
    line: lineAt(offsetOfYamlError(error, yaml)),
    found: describeYamlError(error),
    expected: 'gültiges YAML',
    remedy:
      'Einrückung und Doppelpunkte prüfen; Text mit Doppelpunkt in einfache Anführungszeichen setzen',
  }));
  if (headless) findings.push(missingFrontmatter(path));
  return {
    file: {
      kind,
      id,
      path,
      readable: findings.length === 0,
      data,
      body,
      bodyLine,
      lineOf: lineFinder(document, lineAt, firstLine),
    },
    findings,
  };
}

const wholeFile = (text: string) => ({
  yaml: text,
  firstLine: 1,
  body: '',
  bodyLine: 1,
  headless: false,
});

function splitFrontmatter(text: string) {
  const [head, yaml] = FRONTMATTER.exec(text) ?? [];
  if (head === undefined)
    return { yaml: '', firstLine: 1, body: text, bodyLine: 1, headless: true };
  return {
    yaml: yaml ?? '',
    firstLine: 2,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
    headless: false,
  };
}

function parseYaml(yaml: string, firstLine: number) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const value: unknown = document.errors.length > 0 ? {} : document.toJS();
  const data =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  return { document, data, lineAt };
}

/** Makes the function that finds the line of a key, walking up to the nearest key that exists. */
function lineFinder(document: Document, lineAt: (offset: number) => number, firstLine: number) {
  return (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== undefined) return lineAt(offset);
    }
    return firstLine;
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(last));
    return (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range?.[0];
}

const emptyCollection = (path: string, extension: string): Finding => ({
  code: 'leere-sammlung',
  file: path,
  found: 'keine Einträge',
  expected: `mindestens eine Datei mit der Endung .${extension}`,
  remedy: 'Ordner und Dateiendungen prüfen: Wurde der Ordner umbenannt oder verschoben?',
});

const strayFile = (path: string, extension: string): Finding => ({
  code: 'fremde-datei',
  file: path,
  found: 'eine Datei, die kein Eintrag sein kann',
  expected: `Dateien mit der Endung .${extension}`,
  remedy: 'Datei umbenennen oder aus dem Ordner nehmen',
});

const missingFrontmatter = (path: string): Finding => ({
  code: 'kopf-fehlt',
  file: path,
  line: 1,
  found: 'kein Kopf zwischen zwei Zeilen mit ---',
  expected: 'einen Kopf mit Titel, Zusammenfassung und Fundstelle',
  remedy: 'Kopf aus einem anderen Eintrag des Ordners übernehmen und anpassen',
});
