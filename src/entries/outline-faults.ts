import type { Code, Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { walk } from '../lib/walk.ts';
import { isComment } from './outline-blank.ts';

/** How deep a text may be nested; lists in quotations in boxes, with words in bold, need about ten. */
const DEEPEST = 50;

/** A line that begins with more signs or spaces of quotations and lists than any has: parsing would take minutes. */
const CONTAINERS = /^(?:(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){51}|[ \t]{150,}(?:[-+*>]|\d))/u;

/** A line with a word between stars without end; stars alone are a rule. */
const isAllStars = (row: string): boolean => /\*{1000}|_{1000}/u.test(row) && /[^*_\s]/u.test(row);

/** The first line of what Git leaves where two people have changed the same lines. */
const CONFLICT = /^(?:<{7}|>{7})(?: \S|$)/u;

/** Finds what is not worth parsing: a line nested too deep, two versions of a text in one. */
export function faultBefore(source: string): VFileMessage | undefined {
  const rows = source.split('\n');
  const conflict = rows.findIndex((row) => CONFLICT.test(row));
  if (conflict >= 0) return faultAt('conflict', conflict + 1);
  const deep = rows.findIndex((row) => CONTAINERS.test(row) || isAllStars(row));
  const line = deep === -1 ? deepTags(rows) : deep + 1;
  return line === undefined ? undefined : faultAt('too-deep', line);
}

/** The line of the outermost of building blocks that lie in each other deeper than any text needs. */
function deepTags(rows: readonly string[]): number | undefined {
  let depth = 0;
  let outermost = 0;
  for (const [index, row] of rows.entries()) {
    if (!row.includes('<')) continue;
    if (depth <= 0) outermost = index + 1;
    depth = Math.max(depth, 0) + count(row, OPENING) - count(row, CLOSING);
    if (depth > DEEPEST || count(row, OPENING) > DEEPEST) return outermost;
  }
  return undefined;
}

const OPENING = /<\p{Lu}\w*(?:\s[^<>]*)?(?<!\/)>/gu;
const CLOSING = /<\/\p{Lu}\w*>/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What keeps a text from being looked at although it could be parsed: nesting without end, code that never ends. */
export function faultIn(tree: Root, source: string): VFileMessage | undefined {
  const deep = tooDeep(tree);
  if (deep) return faultAt('too-deep', deep.position?.start.line);
  let open: Code | undefined;
  walk(tree, (node) => {
    if (!open && node.type === 'code' && isOpen(node, source)) open = node;
  });
  if (open) return faultAt('code-open', open.position?.start.line);
  const comment = openComment(tree);
  return comment ? faultAt('comment-open', comment.position?.start.line) : undefined;
}

/** A comment in which another one begins: the end of the first is missing, and what lies between is lost. */
function openComment(tree: Root): Nodes | undefined {
  let found: Nodes | undefined;
  walk(tree, (node) => {
    if (!found && isComment(node) && 'value' in node && node.value.includes('{/*')) found = node;
  });
  return found;
}

/** Tells of a text at which the parser gives up: the line with which it first does. */
export function nestingFault(source: string, parse: (text: string) => unknown): VFileMessage {
  const lines = source.split('\n');
  let from = 0;
  let to = lines.length;
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (overflows(() => parse(lines.slice(0, middle).join('\n')))) to = middle;
    else from = middle;
  }
  return faultAt('too-deep', to);
}

function overflows(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}

/** The first part of a text that is nested too deep. */
const tooDeep = ({ children }: Root): Nodes | undefined => children.find(isTooDeep);

/** Goes down level by level: a walk by calls would end as the parser does. */
function isTooDeep(node: Nodes): boolean {
  let level: Nodes[] = [node];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++)
    level = level.flatMap((each) => ('children' in each ? each.children : []));
  return level.length > 0;
}

/** A block of code between fences whose second fence is missing: everything below it is code. */
function isOpen({ position }: Code, source: string): boolean {
  const rows = source.slice(position?.start.offset, position?.end.offset).split('\n');
  const fence = /^(?:`{3,}|~{3,})/u.exec(rows[0] ?? '')?.[0];
  if (!fence) return false;
  const last = rows.length > 1 ? (rows.at(-1) ?? '').replace(/^[\s>]+|\s+$/gu, '') : '';
  return !(last.startsWith(fence) && last === fence.charAt(0).repeat(last.length));
}

const faultAt = (rule: string, line = 1): VFileMessage =>
  new VFileMessage(rule, { ruleId: rule, source: 'outline', place: { line, column: 1 } });
