import { nearest } from '../../lib/nearest.ts';
import { typeset } from '../../lib/typeset.ts';
import { numberInReport } from '../chapter-number.ts';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { valueAt } from '../schema-walk.ts';

/** Checks the findings for the start page: one summary has them, and each names one of its own headings. */
export function checkHeadlineFindings(files: readonly SourceFile[]): Finding[] {
  const withFindings = files.filter((file) => file.kind === 'chapters' && listOf(file).length > 0);
  const [summary, ...others] = withFindings.sort((a, b) => numbered(a) - numbered(b));
  if (!summary) return [];
  const misplaced = numbered(summary) ? withFindings : others;
  return [...misplaced.map(elsewhere), ...(numbered(summary) ? [] : deadSections(summary))];
}

/** A summary has no number in the report. */
const numbered = ({ id, data }: SourceFile): number =>
  Number((numberInReport(id) ?? data['number'] ?? '') !== '');

function deadSections(file: SourceFile): Finding[] {
  if (file.outline.fault) return [];
  const headings = file.outline.headings.map(({ text }) => typeset(text));
  return listOf(file).flatMap((item, index) => {
    const section = valueAt(item, ['section']);
    if (typeof section !== 'string' || headings.includes(typeset(section.trim()))) return [];
    return [withoutHeading(file, index, section, headings)];
  });
}

function listOf({ data }: SourceFile): unknown[] {
  const { findings } = data;
  return Array.isArray(findings) ? findings : [];
}

function withoutHeading(
  { path, lineOf }: SourceFile,
  index: number,
  section: string,
  headings: readonly string[],
): Finding {
  const [similar] = nearest(section, headings);
  return {
    code: 'ergebnis-abschnitt',
    file: path,
    line: lineOf(['findings', index, 'section']),
    found: `„section: ${section}“`,
    expected: 'eine Überschrift dieses Kapitels, wörtlich; die Startseite führt dorthin',
    remedy: similar
      ? `Gemeint ist vielleicht „${similar}“`
      : `eine der Überschriften wählen: ${headings.join(' · ')}`,
  };
}

const elsewhere = ({ path, lineOf }: SourceFile): Finding => ({
  code: 'ergebnis-ort',
  file: path,
  line: lineOf(['findings']),
  found: '„findings“ in einem Kapitel, aus dem die Startseite sie nicht nimmt',
  expected: '„findings“ nur in der Zusammenfassung, dem einen Kapitel ohne „number“',
  remedy: '„findings“ hier streichen oder in die Zusammenfassung übernehmen',
});
