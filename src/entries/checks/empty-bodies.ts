import type { Finding } from '../finding.ts';
import { KINDS } from '../kinds.ts';
import type { SourceFile } from '../read.ts';

/** Checks that entries with a text have one: a head alone makes an empty page. */
export function checkEmptyBodies(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(
      ({ kind, readable, outline }) =>
        KINDS[kind].extension === 'mdx' &&
        readable &&
        !outline.fault &&
        outline.rows.every(({ text }) => text.trim() === '') &&
        outline.blocks.length === 0,
    )
    .map(({ path, text }) => ({
      code: 'text-fehlt',
      file: path,
      line: text.trimEnd().split('\n').length,
      found: 'ein Kopf ohne Text darunter',
      expected: 'den Text des Eintrags hinter dem zweiten ---',
      remedy: 'Text schreiben, oder die Datei löschen',
    }));
}
