import { hiddenSign } from '../../lib/hidden-sign.ts';
import type { Finding } from '../finding.ts';
import type { TextSource } from '../visible-texts.ts';

/** Checks that no line holds signs that nobody sees: they get into words, links and addresses. */
export function checkHiddenSigns(files: readonly TextSource[]): Finding[] {
  return files.flatMap((file) => {
    const text = file.text.replace(/^\uFEFF/u, '');
    return hiddenSign(text) ? findingsIn(file, text.split(/\r?\n/u)) : [];
  });
}

const findingsIn = ({ path, bodyLine }: TextSource, rows: readonly string[]): Finding[] =>
  rows.flatMap((row, index) => {
    const sign = signIn(row, index + 1 < bodyLine);
    return sign ? [hidden(path, index + 1, row, sign)] : [];
  });

/** No-break spaces are right within a text, and wrong where YAML takes spaces for an indentation. */
function signIn(row: string, isHead: boolean): ReturnType<typeof hiddenSign> {
  if (isHead && /^\s*\u00A0/u.test(row)) return hiddenSign(row);
  return hiddenSign(row.replace(/\u00A0/gu, ' '));
}

const hidden = (
  file: string,
  line: number,
  row: string,
  { name, index }: { name: string; index: number },
): Finding => ({
  code: 'unsichtbares-zeichen',
  file,
  line,
  found: `… ${row.slice(Math.max(0, index - 20), index).trim()}⍰${row.slice(index + 1, index + 20).trim()} … mit ${name}`,
  expected: 'Text ohne unsichtbare Zeichen',
  remedy: 'das Wort an der Stelle ⍰ löschen und neu tippen',
});
