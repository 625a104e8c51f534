import type { FindingCode } from '../../entries/finding-codes.ts';
import type { CheckedPage, PageElement } from './page.ts';
import { brokenAddresses } from './broken-addresses.ts';
import { foreignLoads } from './foreign-loads.ts';
import { runningCode } from './running-code.ts';

/** Something wrong with a built page. */
export interface PageFault {
  code: FindingCode;
  found: string;
  expected: string;
  /** Words by which the place can be found in the source of the entry. */
  clue?: string;
  /** What to do, where that is known. */
  remedy?: string;
}

/** Checks a page by itself: ids, headings, what is empty, Markdown that is left, addresses of other hosts, code. */
export const faultsOfPage = (page: CheckedPage): PageFault[] => [
  ...repeatedIds(page),
  ...headings(page),
  ...emptyElements(page),
  ...leftMarkdown(page),
  ...brokenAddresses(page),
  ...foreignLoads(page),
  ...runningCode(page),
];

function repeatedIds({ elements }: CheckedPage): PageFault[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes }) => {
    const id = attributes.get('id');
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [
      {
        code: 'seite-kennung',
        found: `die Kennung „${id}“ zweimal`,
        expected: 'jede Kennung einer Seite einmal',
        clue: id,
      },
    ];
  });
}

function headings({ elements }: CheckedPage): PageFault[] {
  const levels = elements
    .filter(({ name }) => /^h[1-6]$/u.test(name))
    .map(({ name, text }) => ({ level: Number(name.charAt(1)), text }));
  const tops = levels.filter(({ level }) => level === 1);
  const jumps = levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 1) + 1);
  return [
    ...(tops.length === 1
      ? []
      : [
          {
            code: 'seite-ueberschrift' as const,
            found: `${tops.length} Überschriften der Ebene 1`,
            expected: 'genau eine',
          },
        ]),
    ...jumps.map(({ text, level }): PageFault => ({
      code: 'seite-ueberschrift',
      found: `eine übersprungene Ebene vor „${text}“ (Ebene ${level})`,
      expected: 'Überschriften Ebene um Ebene',
      clue: text,
    })),
  ];
}

/** Headings, links, boxes and cells of the head of a table that say nothing. */
function emptyElements({ elements }: CheckedPage): PageFault[] {
  return elements.filter(isEmpty).map(({ name }) => ({
    code: 'seite-leer',
    found: `ein leeres Element <${name}>`,
    expected: 'Text darin',
  }));
}

const FILLED = /^(?:h[1-6]|a|aside|caption|th|figcaption|summary|button|dt|dd|li|p)$/u;

function isEmpty(element: PageElement): boolean {
  const { name, attributes } = element;
  const isLabelled =
    attributes.has('aria-label') || attributes.has('role') || attributes.has('class');
  return FILLED.test(name) && !isLabelled && element.text === '';
}

const MARKDOWN =
  /\]\(|\[\[|\*\*|^#{2,6}\p{L}|\[\^|\((?:kapitel|stadt|praxis|abb|tab|modell|glossar|stimme|lit|seite):/u;

function leftMarkdown({ texts }: CheckedPage): PageFault[] {
  return texts
    .filter((text) => MARKDOWN.test(text))
    .map((text) => ({
      code: 'seite-markdown',
      found: `Markdown als Text: … ${text.trim().slice(0, 60)} …`,
      expected: 'Text ohne Zeichen von Markdown',
      clue: text.trim().slice(0, 30),
    }));
}
