import { z } from 'zod';
import { REPORT_SECTIONS, SECTION_IDS } from './report-sections.ts';

/** Where an entry stands in the printed report. */
export const source = z
  .strictObject({
    sections: z
      .array(z.enum(SECTION_IDS))
      .min(1)
      .describe('Abschnitte des Berichts, z. B. `6.2.b.box3`'),
    pages: z.array(z.int().min(1)).min(1).describe('gedruckte Seiten des Berichts'),
  })
  .superRefine(({ sections, pages }, context) => {
    const printed = new Set<number>(sections.flatMap((id) => [...REPORT_SECTIONS[id].pages]));
    const stray = pages.filter((page) => !printed.has(page));
    if (stray.length === 0) return;
    context.addIssue({
      code: 'custom',
      path: ['pages'],
      message: `Seiten aus den Abschnitten ${sections.join(', ')}: ${[...printed].join(', ')}`,
      params: { remedy: `Seite ${stray.join(', ')} streichen oder den Abschnitt ergänzen` },
    });
  });
