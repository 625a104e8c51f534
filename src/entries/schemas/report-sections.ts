/**
 * The sections of the report in reading order: the chapter entry that restates each, the pages on which
 * it is printed (counted from the page breaks of the PDF) and its length in words. A list, because an object
 * would put keys such as „1“ before all others.
 */
const SECTIONS = [
  { id: 'zf', chapter: 'zusammenfassung', pages: [1], words: 69 },
  { id: 'zf.1', chapter: 'zusammenfassung', pages: [1], words: 127 },
  { id: 'zf.2', chapter: 'zusammenfassung', pages: [1], words: 116 },
  { id: 'zf.3', chapter: 'zusammenfassung', pages: [1], words: 81 },
  { id: 'zf.4', chapter: 'zusammenfassung', pages: [1, 2], words: 121 },
  { id: 'zf.5', chapter: 'zusammenfassung', pages: [2], words: 164 },
  { id: 'zf.6', chapter: 'zusammenfassung', pages: [2], words: 120 },
  { id: 'zf.7', chapter: 'zusammenfassung', pages: [2], words: 100 },
  { id: 'zf.8', chapter: 'zusammenfassung', pages: [2], words: 102 },
  { id: 'zf.9', chapter: 'zusammenfassung', pages: [2], words: 165 },
  { id: 'zf.10', chapter: 'zusammenfassung', pages: [3], words: 109 },
  { id: '1', chapter: '1-einfuehrung', pages: [4], words: 442 },
  { id: '1.1', chapter: '1-1-leitfragen', pages: [5], words: 474 },
  { id: '1.2', chapter: '1-2-methodisches-vorgehen', pages: [5, 6, 7], words: 1307 },
  { id: '2', chapter: '2-forschungsstand', pages: [8], words: 282 },
  { id: '2.a', chapter: '2-forschungsstand', pages: [8, 9, 10], words: 941 },
  { id: '2.b', chapter: '2-forschungsstand', pages: [10], words: 410 },
  { id: '2.c', chapter: '2-forschungsstand', pages: [10, 11], words: 355 },
  { id: '3', chapter: '3-online-erhebung', pages: [12, 13], words: 489 },
  { id: '3.1', chapter: '3-1-ziele-ressourcen', pages: [13, 14, 15, 16, 17], words: 1418 },
  { id: '3.2', chapter: '3-2-entwicklungsdynamik', pages: [17, 18, 19, 20, 21, 22], words: 2685 },
  { id: '3.3', chapter: '3-3-erfolgsfaktoren-zukunftswuensche', pages: [23], words: 100 },
  { id: '3.3.a', chapter: '3-3-erfolgsfaktoren-zukunftswuensche', pages: [23], words: 274 },
  { id: '3.3.b', chapter: '3-3-erfolgsfaktoren-zukunftswuensche', pages: [23, 24], words: 1040 },
  { id: '3.3.c', chapter: '3-3-erfolgsfaktoren-zukunftswuensche', pages: [24, 25], words: 566 },
  { id: '3.3.d', chapter: '3-3-erfolgsfaktoren-zukunftswuensche', pages: [25, 26], words: 302 },
  { id: '3.3.e', chapter: '3-3-erfolgsfaktoren-zukunftswuensche', pages: [26], words: 479 },
  { id: '4', chapter: '4-engagementlandschaften', pages: [27], words: 145 },
  { id: '4.1', chapter: '4-1-vertiefungsstaedte', pages: [27], words: 7 },
  { id: '4.1.berlin', chapter: '4-1-vertiefungsstaedte', pages: [27, 28], words: 502 },
  { id: '4.1.berlin.cw', chapter: '4-1-vertiefungsstaedte', pages: [28, 29], words: 558 },
  { id: '4.1.berlin.pankow', chapter: '4-1-vertiefungsstaedte', pages: [29], words: 368 },
  { id: '4.1.dortmund', chapter: '4-1-vertiefungsstaedte', pages: [29, 30], words: 550 },
  { id: '4.1.leipzig', chapter: '4-1-vertiefungsstaedte', pages: [30, 31, 32], words: 1250 },
  { id: '4.1.nuernberg', chapter: '4-1-vertiefungsstaedte', pages: [32], words: 634 },
  { id: '4.2', chapter: '4-2-entwicklungslinien', pages: [33], words: 12 },
  { id: '4.2.a', chapter: '4-2-entwicklungslinien', pages: [33, 34], words: 868 },
  { id: '4.2.b', chapter: '4-2-entwicklungslinien', pages: [34, 35], words: 824 },
  { id: '5', chapter: '5-strategien-verstetigung', pages: [36], words: 46 },
  { id: '5.1', chapter: '5-1-vertiefungsstaedte', pages: [36], words: 10 },
  { id: '5.1.berlin', chapter: '5-1-vertiefungsstaedte', pages: [36, 37], words: 1055 },
  { id: '5.1.dortmund', chapter: '5-1-vertiefungsstaedte', pages: [37, 38, 39], words: 1182 },
  { id: '5.1.leipzig', chapter: '5-1-vertiefungsstaedte', pages: [39, 40], words: 692 },
  { id: '5.1.nuernberg', chapter: '5-1-vertiefungsstaedte', pages: [40], words: 375 },
  { id: '5.2', chapter: '5-2-pfade', pages: [40, 41, 42], words: 1497 },
  { id: '5.2.a', chapter: '5-2-pfade', pages: [42, 43], words: 301 },
  { id: '5.2.a.box1', chapter: '5-2-pfade', pages: [42], words: 183 },
  { id: '5.2.b', chapter: '5-2-pfade', pages: [43], words: 294 },
  { id: '5.2.c', chapter: '5-2-pfade', pages: [43, 44], words: 541 },
  { id: '5.2.c.box1', chapter: '5-2-pfade', pages: [44], words: 134 },
  { id: '5.2.c.box2', chapter: '5-2-pfade', pages: [44], words: 207 },
  { id: '6', chapter: '6-modelle', pages: [45], words: 109 },
  { id: '6.1', chapter: '6-1-zusammenspiel', pages: [45], words: 12 },
  { id: '6.1.berlin', chapter: '6-1-zusammenspiel', pages: [45], words: 95 },
  { id: '6.1.berlin.land', chapter: '6-1-zusammenspiel', pages: [45, 46], words: 716 },
  { id: '6.1.berlin.bezirke', chapter: '6-1-zusammenspiel', pages: [46, 47], words: 912 },
  { id: '6.1.berlin.cw', chapter: '6-1-zusammenspiel', pages: [47, 48], words: 643 },
  { id: '6.1.berlin.pankow', chapter: '6-1-zusammenspiel', pages: [48, 49], words: 969 },
  { id: '6.1.dortmund', chapter: '6-1-zusammenspiel', pages: [49, 50, 51, 52], words: 1881 },
  { id: '6.1.leipzig', chapter: '6-1-zusammenspiel', pages: [52], words: 362 },
  { id: '6.1.nuernberg', chapter: '6-1-zusammenspiel', pages: [52, 53, 54], words: 976 },
  { id: '6.2', chapter: '6-2-vernetzung-kooperation-koordination', pages: [54], words: 12 },
  { id: '6.2.a', chapter: '6-2-vernetzung-kooperation-koordination', pages: [54], words: 370 },
  {
    id: '6.2.b',
    chapter: '6-2-vernetzung-kooperation-koordination',
    pages: [54, 55, 56],
    words: 557,
  },
  { id: '6.2.b.box1', chapter: '6-2-vernetzung-kooperation-koordination', pages: [55], words: 97 },
  { id: '6.2.b.box2', chapter: '6-2-vernetzung-kooperation-koordination', pages: [55], words: 206 },
  {
    id: '6.2.b.box3',
    chapter: '6-2-vernetzung-kooperation-koordination',
    pages: [55, 56],
    words: 258,
  },
  { id: '6.2.b.box4', chapter: '6-2-vernetzung-kooperation-koordination', pages: [56], words: 133 },
  {
    id: '6.2.c',
    chapter: '6-2-vernetzung-kooperation-koordination',
    pages: [56, 57, 58],
    words: 1215,
  },
  { id: '6.2.c.box1', chapter: '6-2-vernetzung-kooperation-koordination', pages: [57], words: 208 },
  { id: '6.2.d', chapter: '6-2-vernetzung-kooperation-koordination', pages: [58, 59], words: 976 },
  { id: '6.2.d.box1', chapter: '6-2-vernetzung-kooperation-koordination', pages: [59], words: 196 },
  { id: '6.2.d.box2', chapter: '6-2-vernetzung-kooperation-koordination', pages: [60], words: 96 },
  { id: '6.2.d.box3', chapter: '6-2-vernetzung-kooperation-koordination', pages: [60], words: 162 },
  { id: '7', chapter: '7-resuemee', pages: [61, 62], words: 519 },
  { id: '7.a', chapter: '7-resuemee', pages: [62], words: 488 },
  { id: '7.b', chapter: '7-resuemee', pages: [62, 63], words: 339 },
  { id: 'A', chapter: 'anhang-a', pages: [64], words: 7 },
  { id: 'A.berlin', chapter: 'anhang-a', pages: [64], words: 122 },
  { id: 'A.dortmund', chapter: 'anhang-a', pages: [64], words: 85 },
  { id: 'A.leipzig', chapter: 'anhang-a', pages: [65], words: 97 },
  { id: 'A.nuernberg', chapter: 'anhang-a', pages: [65], words: 125 },
  { id: 'A.weitere', chapter: 'anhang-a', pages: [66], words: 263 },
  { id: 'B', chapter: 'anhang-b', pages: [67], words: 118 },
] as const satisfies readonly {
  id: string;
  chapter: string;
  pages: readonly number[];
  words: number;
}[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** All section ids in reading order. */
export const SECTION_IDS = SECTIONS.map(({ id }) => id) as [SectionId, ...SectionId[]];

/** The sections by id; use SECTION_IDS where order matters. */
export const REPORT_SECTIONS = Object.fromEntries(
  SECTIONS.map(({ id, ...section }) => [id, section]),
) as unknown as Record<SectionId, ReportSection>;

/** The last printed page of the report. */
export const LAST_PAGE = 67;

interface ReportSection {
  chapter: string;
  pages: readonly number[];
  words: number;
}
