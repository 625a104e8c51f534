import type { z } from 'zod';

/** An issue in the form of those that schemas raise, for slips that hold for every kind of data. */
type Slip = z.core.$ZodIssueCustom | z.core.$ZodIssueInvalidStringFormat;

/** The format of an issue that stands for a number with a point where thousands may be meant. */
export const GROUPED = 'tausenderpunkt';

/** Marks the numbers that are written with a point before three digits. */
export const groupedNumbers = (paths: readonly PropertyKey[][]): Slip[] =>
  paths.map((path) => ({ code: 'invalid_format', format: GROUPED, path, message: '' }));

/** Finds what stands in a list more than once, whatever its case: each with its second place. */
export function repeats(data: unknown, path: PropertyKey[] = []): Slip[] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.entries(data).flatMap(([key, item]) =>
    repeats(item, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return Array.isArray(data) ? [...repeatsIn(data, path), ...inner] : inner;
}

function repeatsIn(items: readonly unknown[], path: PropertyKey[]): Slip[] {
  const keys = items.map((item) => JSON.stringify(item, canonical).toLowerCase());
  return [...Map.groupBy(keys.keys(), (index) => keys[index])].flatMap(([, [, second]]) =>
    second === undefined ? [] : [repeat([...path, second])],
  );
}

/** Makes equal what is equal but for the order of fields and spaces around. */
function canonical(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Finds what a comma does to a list: it parts words in brackets or quotation marks, or stands at the end of an entry. */
export function commas(data: unknown, path: PropertyKey[] = []): Slip[] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.entries(data).flatMap(([key, item]) =>
    commas(item, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return Array.isArray(data) ? [...commasIn(data, path), ...inner] : inner;
}

function commasIn(items: readonly unknown[], path: PropertyKey[]): Slip[] {
  const texts = items.map((item) => (typeof item === 'string' ? item : ''));
  return texts.flatMap((text, index) => {
    const next = texts[index + 1] ?? '';
    const isParted = PAIRS.some(
      ([open, close]) => lacks(text, open, close) && lacks(next, close, open),
    );
    if (isParted) return [parted([...path, index], `${text}, ${next}`)];
    return /[,;]$/u.test(text) ? [trailing([...path, index])] : [];
  });
}

const PAIRS = [
  ['(', ')'],
  ['„', '“'],
] as const;

/** Whether a text has more of one sign than of its partner. */
const lacks = (text: string, sign: string, partner: string): boolean =>
  text.split(sign).length > text.split(partner).length;

const parted = (path: PropertyKey[], whole: string): Slip => ({
  code: 'custom',
  path,
  message: 'einen Eintrag; das Komma darin trennt ihn hier in zwei',
  params: { remedy: `in einfache Anführungszeichen setzen: '${whole}'` },
});

const trailing = (path: PropertyKey[]): Slip => ({
  code: 'custom',
  path,
  message: 'einen Eintrag ohne Komma und Strichpunkt am Ende',
  params: { remedy: 'das Zeichen am Ende streichen; hinter „- “ trennt die neue Zeile' },
});

const repeat = (path: PropertyKey[]): Slip => ({
  code: 'custom',
  path,
  message: 'in einer Liste jeden Eintrag nur einmal',
  params: { remedy: 'den doppelten streichen oder durch einen anderen ersetzen' },
});
