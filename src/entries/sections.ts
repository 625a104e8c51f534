/** A part of a chapter that restates one section of the report. */
export interface SectionPart {
  id: string;
  /** Line of the mark in the text, from 1. */
  line: number;
  markdown: string;
}

const MARK = /^\{\/\* Abschnitt (\S+) \*\/\}$/u;

/**
 * Cuts a chapter at its section marks (lines such as `{/* Abschnitt 6.2.a *\/}`).
 * Text before the first mark belongs to no section and is left out.
 */
export function sectionParts(markdown: string): SectionPart[] {
  const parts: SectionPart[] = [];
  markdown.split('\n').forEach((row, index) => {
    const id = MARK.exec(row.trim())?.[1];
    if (id) parts.push({ id, line: index + 1, markdown: '' });
    else if (parts.length > 0) (parts.at(-1) as SectionPart).markdown += `${row}\n`;
  });
  return parts;
}

/** Counts the words a reader sees in a piece of Markdown; `voices` adds the text behind `<Stimme id>`. */
export function countWords(markdown: string, voices: (id: string) => string = () => ''): number {
  const text = markdown
    .replace(/<Stimme\s[^>]*id="([^"]+)"[^>]*>/gu, (_, id: string) => voices(id))
    .replace(/<[^>]+>|\{\/\*.*?\*\/\}|\[\^[^\]]+\]:?/gu, ' ')
    .replace(/\]\([^)]*\)/gu, ' ');
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-/.,][\p{L}\p{N}]+)*/gu)].length;
}
