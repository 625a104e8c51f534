import { SITE, STUDY } from '../site.ts';
import { pageRanges } from '../lib/page-ranges.ts';
import { typeset } from '../lib/typeset.ts';

/** A person, or a body with one name. */
export interface Name {
  family?: string | undefined;
  given?: string | undefined;
  literal?: string | undefined;
}

/** Writes how to cite the printed study, with the pages that a page of the edition restates. */
export function citeStudy(pages: readonly number[] = []): string {
  const place = pages.length > 0 ? `, S.\u00A0${pageRanges(pages)}` : '';
  return `${names(STUDY.authors)} (${STUDY.year}): ${STUDY.title}. ${STUDY.subtitle}. ${STUDY.series}, hrsg. vom ${typeset(STUDY.publisher)}, ${STUDY.place}${place}.`;
}

/** Writes how to cite a page of this edition, or all of it by its title; `address` and `editors` only where they are known. */
export function citeEdition(title: string, address?: string, editors?: string): string {
  const by = editors ? `${editors} (${SITE.edition}): ` : '';
  const part = title === SITE.title ? '' : `„${title}“, in: `;
  return `${by}${part}${SITE.title}. ${SITE.subtitle}, eigenständige Wiedergabe, Ausgabe ${SITE.edition}${address ? `, ${address}` : ''}.`;
}

/** Writes names as `Gesemann, Frank; Seidel, Alexander`. */
export function names(list: readonly Name[]): string {
  return list
    .map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '))
    .join('; ');
}
