import { z } from 'zod';
import { isEntryId } from '../entry-id.ts';
import { isbn } from './isbn.ts';
import { pageRange } from './page-range.ts';
import { prose } from './prose.ts';
import { SECTION_IDS } from './report-sections.ts';
import { webAddress } from './web-address.ts';

const author = z.union([
  z.strictObject({ family: prose(80), given: prose(80) }),
  z.strictObject({ literal: prose(160).describe('Körperschaft') }),
]);

const DOI = /^10\.\d{4,9}\/[^\s?#"„“]*[\p{L}\p{N})]$/u;

const citation = {
  short: prose(80).describe('Kurzbeleg, wie ihn der Bericht verwendet'),
  sections: z.array(z.enum(SECTION_IDS)).min(1).describe('Abschnitte, die das Werk nennen'),
};

/** A cited work whose data are verified. */
export const work = z
  .strictObject({
    ...citation,
    title: prose(300),
    subtitle: prose(300).optional(),
    type: z
      .enum([
        'report',
        'book',
        'chapter',
        'article-journal',
        'article-newspaper',
        'thesis',
        'webpage',
      ])
      .describe('Art nach CSL'),
    authors: z.array(author).default([]),
    editors: z.array(author).default([]),
    year: z.int().min(1900).max(2020),
    container: prose(300).optional().describe('Sammelband, Zeitschrift oder Reihe'),
    volume: prose(40).optional(),
    issue: prose(40).optional(),
    pages: pageRange.optional(),
    publisher: prose(200).optional(),
    place: prose(80).optional(),
    isbn: isbn.optional(),
    doi: z
      .string()
      .trim()
      .refine((text) => DOI.test(text), {
        message: 'eine DOI wie 10.1007/s11266-019-00097-5',
        params: {
          remedy: 'ohne https://doi.org/ davor, ohne ?…, #… und Satzzeichen dahinter schreiben',
        },
      })
      .optional(),
    url: webAddress.optional(),
    note: prose(300).optional().describe('was an den Angaben offen ist'),
  })
  .superRefine(({ container, volume, issue }, context) => {
    const field = volume === undefined ? 'issue' : 'volume';
    if (container !== undefined || (volume ?? issue) === undefined) return;
    context.addIssue({
      code: 'custom',
      path: [field],
      message:
        'Band und Heft nur mit Zeitschrift oder Reihe („container“); sonst erscheinen sie nicht',
      params: { remedy: `„container“ ergänzen oder „${field}“ streichen` },
    });
  });

const id = z.string().refine(isEntryId, {
  message: 'eine id aus kleinen Buchstaben a–z, Ziffern und einfachen Bindestrichen',
  params: { remedy: 'aus dem Kurzbeleg bilden, z. B. mueller-2015; Verweise darauf anpassen' },
});

/** A work of which only the short citation is certain. */
export const shortCitation = z.strictObject({ id, ...citation });
