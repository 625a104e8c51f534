import { REPORT_SECTIONS, SECTION_IDS, type SectionId } from './schemas/report-sections.ts';

const MARK = /^\/\* Abschnitt (\S+) \*\/$/u;

/** Returns the name that stands in the mark of a section (`/* Abschnitt 6.2.a *\/`); other comments have none. */
export const markedSection = (comment: string): string | undefined => MARK.exec(comment)?.[1];

/** Whether a text names a section of the report. */
export const isSection = (id: string | undefined): id is SectionId =>
  id !== undefined && Object.hasOwn(REPORT_SECTIONS, id);

/** Lists the printed pages that begin in a section: no section before it stands on them. */
export function begunIn(id: SectionId): number[] {
  const before = SECTION_IDS.slice(0, SECTION_IDS.indexOf(id));
  const taken = new Set<number>(before.flatMap((each) => [...REPORT_SECTIONS[each].pages]));
  return REPORT_SECTIONS[id].pages.filter((page) => !taken.has(page));
}

/** The place of a printed page on the page of its chapter. */
export const placeOfPage = (page: number): string => `s-${page}`;
