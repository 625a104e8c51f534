/** Spans of years that the finder tells apart, and the answer for texts without a year. */
export const SINCE = {
  early: 'bis 2014',
  wave: '2015–2016',
  late: 'ab 2017',
  unknown: 'kein Jahr genannt',
} as const;

export type Since = (typeof SINCE)[keyof typeof SINCE];

/** What stands in brackets explains: the year of a decision, which part began when. */
const BRACKETS = /\([^)]*\)/gu;
/** A year behind „bis“ or a dash is an end. */
const BEGINNINGS = /(?<!\bbis (?:\p{L}+ )?|–)\b(?:19|20)\d{2}\b/gu;

/**
 * Finds the span in which something began, from the words of an entry. The earliest year counts; years in brackets only
 * where there are no others.
 *
 * sinceSpan('erste Jahreshälfte 2018 (Beschluss 2012)') // => 'ab 2017'
 */
export function sinceSpan(text: string | undefined): Since {
  const years = yearsIn(text?.replace(BRACKETS, '')) ?? yearsIn(text);
  if (!years) return SINCE.unknown;
  const first = Math.min(...years);
  if (first <= 2014) return SINCE.early;
  return first <= 2016 ? SINCE.wave : SINCE.late;
}

const yearsIn = (text = ''): number[] | undefined => text.match(BEGINNINGS)?.map(Number);
