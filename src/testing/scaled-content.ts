import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SourceFile } from '../entries/read.ts';
import type { Kind } from '../entries/kinds.ts';

/** Kinds of which there can be any number; chapters and models are those of the report. */
const GROWING: ReadonlySet<Kind> = new Set([
  'cities',
  'practices',
  'figures',
  'terms',
  'voices',
  'works',
]);

/** Makes an edition as many times as large: copies of its entries with ids, titles and numbers of their own. */
export function growContent(root: string, files: readonly SourceFile[], times: number): void {
  for (const { kind, path } of files.filter((file) => GROWING.has(file.kind))) {
    const text = readFileSync(join(root, path), 'utf8');
    for (let copy = 1; copy < times; copy++)
      writeFileSync(join(root, pathOf(kind, path, copy)), textOf(kind, text, copy));
  }
}

/** Figures are called by their number; all others get a name of their own. */
function pathOf(kind: Kind, path: string, copy: number): string {
  if (kind === 'figures')
    return path.replace(/\d+(?=\.yaml$)/u, (digits) => numbered(digits, copy));
  const ending = extname(path);
  return `${path.slice(0, -ending.length)}-kopie-${copy}${ending}`;
}

const numbered = (digits: string, copy: number): string => String(Number(digits) + 100 * copy);

/** Other words for a term may be said once, so that copies have none; voices have nothing to tell them apart. */
function textOf(kind: Kind, text: string, copy: number): string {
  const start = kind === 'voices' ? `# Kopie ${copy}\n` : '';
  return (start + text)
    .replace(
      /^(title|short): (.*?)('?"?)$/gmu,
      (_, field: string, value: string, quote: string) =>
        `${field}: ${value} Kopie ${copy}${quote}`,
    )
    .replace(
      /^(number: (?:Abb|Tab)\. )(\d+)$/mu,
      (_, start: string, digits: string) => start + numbered(digits, copy),
    )
    .replace(/^variants:.*\n(?:(?: |- ).*\n)*/mu, '');
}
