import { begunIn, isSection, markedSection, placeOfPage } from '../../entries/begun-pages.ts';
import { REPORT_SECTIONS } from '../../entries/schemas/report-sections.ts';
import { pageRanges } from '../../lib/page-ranges.ts';
import { STRINGS } from '../../strings.ts';
import { paragraph, type Block } from './tree.ts';

/** Where a text stands, and the printed pages that were named last in it. */
interface Around {
  address: string;
  shown: string;
}

/** Says at the mark of a section to which printed pages it corresponds, as pages do; other comments say nothing. */
export function sectionNote(comment: string, around: Around): Block[] {
  const id = markedSection(comment);
  if (!isSection(id)) return [];
  const pages = pageRanges([...REPORT_SECTIONS[id].pages]);
  const isNew = pages !== around.shown;
  around.shown = pages;
  return [
    ...begunIn(id).map((page): Block => ({
      type: 'place',
      address: `${around.address}#${placeOfPage(page)}`,
    })),
    ...(isNew ? [paragraph(STRINGS.correspondsTo(pages), 'above')] : []),
  ];
}
