import { BUILDING_BLOCKS } from './building-blocks.ts';

/** Code and comments, in which tags are only shown; they do not move the lines. */
const SHOWN = /^(```+|~~~+)[\s\S]*?^\1|`[^`\n]+`|\{\/\*[\s\S]*?\*\/\}/gmu;

const TAG_OF_OURS = new RegExp(
  String.raw`<\/?(?:${Object.keys(BUILDING_BLOCKS).join('|')})(?![\p{L}\p{N}:.-])`,
  'giu',
);

/** The rest of a tag behind its name; no value reaches over a blank line. */
const VALUE = String.raw`"(?:[^"\n]|\n(?!\s*\n))*"|'(?:[^'\n]|\n(?!\s*\n))*'|\{[^}\n]*\}`;
const SPACE = String.raw`(?:[^\S\n]|\n(?![^\S\n]*\n))`;
const REST = new RegExp(
  String.raw`^(?:${SPACE}+(?:[\w:.-]+(?:\s*=\s*(?:${VALUE}))?|\{[^}\n]*\}))*${SPACE}*\/?>`,
  'u',
);

/**
 * Finds the line (from 1) of the first tag of a building block that has no end: its > or a quotation mark is missing.
 * The parser itself stumbles only where the text below can be no part of a tag.
 */
export function brokenTagLine(body: string): number | undefined {
  const text = body.replace(SHOWN, (shown) => shown.replace(/[^\n]/gu, ' '));
  const broken = [...text.matchAll(TAG_OF_OURS)].find(
    ({ 0: tag, index }) => !REST.test(text.slice(index + tag.length)),
  );
  return broken && text.slice(0, broken.index).split('\n').length;
}

/** What follows a `<` that is one of a formula or of an address, and not of a tag. */
const FORMULA = /[\p{L}\p{N}]\s?<\/?\p{L}[\p{L}\p{N}]*(?![\p{L}\p{N}:./>])/u;

/** Whether a row holds a „smaller than“ that the parser takes for the beginning of a tag. */
export const hasLessThan = (row: string): boolean => FORMULA.test(row);

/** Line (from 1) on which the tag begins at which the parser has stumbled: that of the last < before it. */
export function tagBefore(body: string, line = 1): number {
  const index = body
    .split('\n')
    .slice(0, line)
    .findLastIndex((row) => /<[^\s\d]/u.test(row));
  return index === -1 ? line : index + 1;
}
