import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { extractFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { Finding } from './finding.ts';
import { listContent, statOf, type Listing } from './folder-listing.ts';
import { KIND_NAMES, KINDS, LIST_FILES, type Kind, type ListFile } from './kinds.ts';
import { outlineOf, type Outline } from './outline.ts';
import {
  brokenLink,
  brokenYaml,
  missingFrontmatter,
  noFields,
  unreadableFile,
  wrongEncoding,
} from './reading-faults.ts';
import { parseYaml } from './yaml.ts';
import type { Places } from './yaml-places.ts';

/** A file of the content folder as it lies on disk, before any schema has seen it. */
export interface SourceFile extends Places {
  kind: Kind;
  /** File name without extension, which is the id of the entry. */
  id: string;
  /** Path from the root of the project, for messages. */
  path: string;
  /** False when the frontmatter or YAML could not be parsed: its data are then empty and not worth a check. */
  readable: boolean;
  /** Frontmatter or YAML as Astro gets it. */
  data: Record<string, unknown>;
  /** The whole file as it was written, without a byte order mark. */
  text: string;
  /** Whether a byte order mark stands before the text. */
  hasMark: boolean;
  /** Text below the frontmatter, from its first line that is not empty. */
  body: string;
  /** Line in the file at which the body starts, from 1. */
  bodyLine: number;
  /** What stands in the body; its lines count from 1 within the body. */
  outline: Outline;
}

/** Everything that lies in `content/`. */
export interface Content {
  files: SourceFile[];
  /** Texts of the files that hold a list or settings instead of an entry; undefined where there is no file. */
  lists: Readonly<Record<ListFile, string | undefined>>;
  /** What is wrong with the files as files. */
  findings: Finding[];
}

/** How long a look at the folder holds, in milliseconds: a build asks for every one of its texts. */
const FRESH = 1000;

/**
 * Makes the one reader of `root/content`. It reads a file when it is asked for the first time and again only
 * when the file has changed; the same `Content` comes back as long as nothing has. It looks at most once a
 * second, or when it is told to look anew; `now` (in milliseconds) is there for tests.
 */
export function contentReader(
  root: string,
  now: () => number = () => performance.now(),
): (how?: 'anew') => Content {
  const parsed = new Map<string, Parsed>();
  let kept: { content: Content; stamps: string; until: number } | undefined;
  return (how) => {
    if (how !== 'anew' && kept && now() < kept.until) return kept.content;
    const listing = listContent(root);
    const paths = [...Object.values(listing.entries).flat(), ...LIST_FILES];
    const stamps = JSON.stringify([listing, paths.map((path) => stampOf(root, path))]);
    const content = kept?.stamps === stamps ? kept.content : assemble(root, listing, parsed);
    kept = { content, stamps, until: now() + FRESH };
    return content;
  };
}

/** Reads `root/content` once. */
export const readContent = (root: string): Content => contentReader(root)();

interface Parsed {
  stamp: string;
  file: SourceFile;
  findings: Finding[];
}

function assemble(root: string, listing: Listing, parsed: Map<string, Parsed>): Content {
  const entries = KIND_NAMES.flatMap((kind) =>
    listing.entries[kind].map((path) => readAgain(root, kind, path, parsed)),
  );
  const lists = LIST_FILES.map((path) => ({ path, ...readText(root, path) }));
  return {
    files: entries.map(({ file }) => file),
    lists: Object.fromEntries(lists.map(({ path, text }) => [path, text])) as Content['lists'],
    findings: [
      ...listing.findings,
      ...entries.flatMap(({ findings }) => findings),
      ...lists.flatMap(({ findings }) => findings),
    ],
  };
}

/** Reads an entry, or takes it as it was when its file is the same. */
function readAgain(root: string, kind: Kind, path: string, parsed: Map<string, Parsed>): Parsed {
  const stamp = stampOf(root, path);
  const known = parsed.get(path);
  if (known?.stamp === stamp) return known;
  const entry = { stamp, ...readEntry(root, kind, path, basename(path, extname(path))) };
  parsed.set(path, entry);
  return entry;
}

function readEntry(root: string, kind: Kind, path: string, id: string): Omit<Parsed, 'stamp'> {
  const { text, hasMark, findings } = readText(root, path);
  if (text === undefined) {
    const told = findings.length > 0 ? findings : [brokenLink(path)];
    return { file: headless(kind, path, id, ''), findings: told };
  }
  const parts = KINDS[kind].extension === 'yaml' ? wholeFile(text) : splitFrontmatter(text);
  if (!parts)
    return { file: headless(kind, path, id, text), findings: [missingFrontmatter(path, text)] };
  const { yaml, firstLine, body, bodyLine } = parts;
  const { value, faults, ...places } = parseYaml(yaml, firstLine);
  const file: SourceFile = {
    kind,
    id,
    path,
    readable: faults.length === 0,
    data: isRecord(value) ? value : {},
    text,
    hasMark,
    body,
    bodyLine,
    get outline() {
      return outlineOf(body);
    },
    ...places,
  };
  if (faults.length === 0 && !isRecord(value)) {
    file.readable = false;
    return { file, findings: [noFields(path, firstLine, value)] };
  }
  return { file, findings: faults.map((fault) => brokenYaml(path, fault)) };
}

/** An entry without a head, or that cannot be read: nothing of it can be judged but its name. */
const headless = (kind: Kind, path: string, id: string, text: string): SourceFile => ({
  kind,
  id,
  path,
  readable: false,
  data: {},
  text,
  hasMark: false,
  body: text.trim(),
  bodyLine: 1,
  outline: outlineOf(''),
  lineOf: () => 1,
  columnOf: () => undefined,
  writtenAt: () => undefined,
  scalarAt: () => undefined,
  grouped: () => [],
});

const wholeFile = (text: string) => ({ yaml: text, firstLine: 1, body: '', bodyLine: 1 });

/**
 * Cuts an entry into its head and its text where Astro cuts it, for what Astro takes as text it runs; undefined
 * when it has no head, or one whose first and last line hold more than the three dashes.
 */
function splitFrontmatter(text: string) {
  const raw = extractFrontmatter(text);
  const blank = /^\s*/u.exec(text)?.[0] ?? '';
  const head = `${blank}---${raw ?? ''}---`;
  if (raw === undefined || !text.startsWith(head)) return undefined;
  const [firstLine] = raw.split('\n');
  const rest = text.slice(head.length);
  const [lastLine] = rest.split('\n');
  if (firstLine?.trim() !== '' || lastLine?.trim() !== '') return undefined;
  const body = rest.trim();
  const bodyLine = linesOf(head + rest.slice(0, rest.indexOf(body)));
  return {
    yaml: raw.slice(firstLine.length + 1),
    firstLine: linesOf(blank) + 1,
    body,
    bodyLine,
  };
}

const linesOf = (text: string): number => text.split('\n').length;

interface ReadText {
  text: string | undefined;
  hasMark: boolean;
  findings: Finding[];
}

const NO_TEXT = { text: undefined, hasMark: false };
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** The byte order mark of UTF-8. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Reads a file as UTF-8, with or without a byte order mark; what keeps it from being read comes back as finding. */
function readText(root: string, path: string): ReadText {
  if (!statOf(root, path)) return { ...NO_TEXT, findings: [] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    return { ...NO_TEXT, findings: [unreadableFile(path, error as NodeJS.ErrnoException)] };
  }
  try {
    if (bytes.includes(0)) throw new TypeError('UTF-16, or no text at all');
    const text = UTF_8.decode(bytes);
    return { text, hasMark: bytes.subarray(0, 3).equals(MARK), findings: [] };
  } catch {
    return { ...NO_TEXT, findings: [wrongEncoding(path, bytes)] };
  }
}

function stampOf(root: string, path: string): string {
  const stat = statOf(root, path);
  return stat ? `${stat.mtimeMs}/${stat.size}` : '';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
