import type { Finding } from '../finding.ts';
import { PRACTICE_HEADINGS } from '../schemas/closed-lists.ts';
import { proposal } from '../mend.ts';
import { placeInText, type Place } from '../place.ts';
import type { SourceFile } from '../read.ts';

/**
 * Checks that practices use the fixed headings in their order, and that no text has a heading of level 1. Headings that
 * are a slip are left to the check of oddities.
 */
export function checkHeadings(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const headings = file.outline.headings.filter(({ isStray }) => !isStray);
    const at = (line: number) => placeInText(file, line);
    const top = headings
      .filter(({ depth }) => depth === 1)
      .map(({ line, text }) => levelOne(file, at(line), text));
    const jumps = headings
      .filter(({ depth }, i) => depth > levelOf(headings[i - 1]) + 1)
      .map(({ line, text }) => jump(at(line), text));
    if (file.kind !== 'practices') return [...top, ...jumps];
    const order = headings.map(({ text }) =>
      (PRACTICE_HEADINGS as readonly string[]).indexOf(text),
    );
    const wrong = headings.filter(
      (_, i) => order[i] === -1 || (i > 0 && (order[i] ?? 0) <= (order[i - 1] ?? 0)),
    );
    return [
      ...top,
      ...jumps,
      ...wrong.map(({ text, line }) => {
        const isSecond = headings.some((other) => other.text === text && other.line < line);
        return notFixed(at(line), text, isSecond);
      }),
    ];
  });
}

/** The level that a heading has, or will have when its own finding is mended: 2 or deeper. */
const levelOf = (heading: { depth: number } | undefined): number =>
  heading ? Math.max(heading.depth, 2) : 1;

const levelOne = (file: SourceFile, place: Place, text: string): Finding => ({
  code: 'ueberschrift-ebene-1',
  ...place,
  found: `# ${text}`,
  expected: 'Zwischenüberschriften ab Ebene 2 (##); der Titel steht im Kopf',
  remedy: 'ein # ergänzen',
  mend: proposal(file.text, place, '# ', '## '),
});

const jump = (place: Place, text: string): Finding => ({
  code: 'ueberschrift-springt',
  ...place,
  found: `eine übersprungene Ebene vor „${text}“`,
  expected: '## vor ###, ### vor ####',
  remedy: 'Ebene der Überschrift berichtigen',
});

const notFixed = (place: Place, text: string, isSecond: boolean): Finding => ({
  code: 'praxis-ueberschrift',
  ...place,
  found: `## ${text}${isSecond ? ', zum zweiten Mal' : ''}`,
  expected: `in dieser Reihenfolge: ${PRACTICE_HEADINGS.join(' · ')}`,
  remedy: isSecond
    ? 'die Überschrift streichen, oder eine andere aus der festen Liste wählen'
    : 'Überschrift aus der festen Liste wählen oder umstellen',
});
