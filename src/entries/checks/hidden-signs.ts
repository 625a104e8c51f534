import { hiddenSign } from '../../lib/hidden-sign.ts';
import type { Finding } from '../finding.ts';
import { placeInText } from '../place.ts';
import { visibleTexts, type TextSource } from '../visible-texts.ts';

/** Checks that no line holds signs that nobody sees: they get into words, links and addresses. */
export function checkHiddenSigns(files: readonly TextSource[]): Finding[] {
  return files.flatMap((file) => {
    const typed = typedIn(file);
    const lines = new Set(typed.map(({ line }) => line));
    return [...typed, ...writtenOutIn(file).filter(({ line }) => !lines.has(line))];
  });
}

/** Signs that stand in the file itself. */
function typedIn({ path, text, bodyLine }: TextSource): Finding[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((row, index) => {
      const sign = signIn(row, index + 1 < bodyLine);
      return sign ? [hidden({ file: path, line: index + 1 }, row, sign, RETYPE)] : [];
    });
}

/** Signs that a text holds although nobody has typed them: `&#8203;` in Markdown, `"\u200B"` in YAML. */
function writtenOutIn(file: TextSource): Finding[] {
  const { rows, links, definitions, blocks } = file.outline;
  const inBody = [
    ...rows,
    ...[...links, ...definitions].map(({ url, line }) => ({ text: url, line })),
    ...blocks.flatMap(({ attributes, line }) =>
      attributes.map(({ value = '' }) => ({ text: value, line })),
    ),
  ].map(({ text, line }) => ({ text, line: placeInText(file, line).line ?? 1 }));
  const seen = new Set<number>();
  return [...inBody, ...visibleTexts(file).filter(({ isBody }) => !isBody)].flatMap((each) => {
    const sign = signIn(each.text, false);
    if (!sign || seen.has(each.line)) return [];
    seen.add(each.line);
    return [hidden({ file: file.path, line: each.line }, each.text, sign, STRIKE)];
  });
}

/** No-break spaces are right within a text, and wrong where YAML takes spaces for an indentation. */
function signIn(row: string, isHead: boolean): ReturnType<typeof hiddenSign> {
  if (isHead && /^\s*\u00A0/u.test(row)) return hiddenSign(row);
  return hiddenSign(row.replace(/\u00A0/gu, ' '));
}

const RETYPE = 'das Wort an der Stelle ⍰ löschen und neu tippen';
const STRIKE =
  'an der Stelle ⍰ die Umschreibung des Zeichens streichen, z. B. &#8203; oder \\u200B';

const hidden = (
  place: { file: string; line: number },
  row: string,
  { name, index }: { name: string; index: number },
  remedy: string,
): Finding => ({
  code: 'unsichtbares-zeichen',
  ...place,
  found: `… ${row.slice(Math.max(0, index - 20), index).trim()}⍰${row.slice(index + 1, index + 20).trim()} … mit ${name}`,
  expected: 'Text ohne unsichtbare Zeichen',
  remedy,
});
