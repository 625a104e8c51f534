import type { SourceFile } from './read.ts';
import { REPORT_SECTIONS, SECTION_IDS } from './schemas/report-sections.ts';

/**
 * Returns the number that a chapter has in the report: that of its sections, empty for the summary; undefined for a
 * chapter that the report does not have.
 *
 * numberInReport('6-1-zusammenspiel') // => '6.1'
 */
export function numberInReport(id: string): string | undefined {
  const section = SECTION_IDS.find((each) => REPORT_SECTIONS[each].chapter === id);
  return section && (/^(?:\d(?:\.\d)?|[AB])(?![^.])/u.exec(section)?.[0] ?? '');
}

/** Whether the head of a chapter gives another number than the report: what depends on it cannot be judged. */
export function hasOtherNumber({ kind, id, data }: SourceFile): boolean {
  const number = data['number'] ?? '';
  const wanted = kind === 'chapters' ? numberInReport(id) : undefined;
  const isOne = typeof number === 'string' || typeof number === 'number';
  return wanted !== undefined && !(isOne && String(number) === wanted);
}
