import {
  REPORT_SECTIONS,
  SECTION_IDS,
  type SectionId,
} from '../entries/schemas/report-sections.ts';

const RANK = new Map(SECTION_IDS.map((id, index) => [id, index]));

/** Place of the first of some sections in the order of the report, from 0. */
export const sectionRank = (sections: readonly SectionId[]): number =>
  Math.min(...sections.map((id) => RANK.get(id) ?? 0));

/** The chapter entry that restates a section of the report. */
export const chapterOfSection = (id: SectionId): string => REPORT_SECTIONS[id].chapter;
