import { describe, expect, test } from 'vitest';
import { checkContent } from '../../entries/checks/index.ts';
import { formatText } from '../../entries/report/text.ts';
import { readContent } from '../../entries/read.ts';
import { fixtureSite } from '../fixture-site.ts';
import { BROKEN_CASES } from './cases.ts';

test('the small edition as it stands has no fault', () => {
  expect(formatText(checkContent(readContent(fixtureSite().root)))).toBe('0 Fehler in 0 Dateien');
});

describe('one mistake gives one finding with its place and a remedy, when', () => {
  test.each(BROKEN_CASES.map((broken) => [broken.mistake, broken] as const))(
    '%s',
    (_, { make, code, file, line, says }) => {
      const site = fixtureSite();
      make(site);
      const findings = checkContent(readContent(site.root));
      const place = line ? `${file}:${site.lineOf(file, line)}` : file;
      expect(findings.map((finding) => [finding.code, finding.file])).toEqual([[code, file]]);
      if (line) expect(placesIn(formatText(findings))).toEqual([place]);
      expect(formatText(findings)).toContain(says);
    },
  );
});

/** Places of a report without their columns. */
const placesIn = (text: string): string[] =>
  [...text.matchAll(/^(\S+?(?::\d+)?)(?::\d+)? {2}\[/gmu)].map(([, place = '']) => place);

test('all findings come in one run, sorted by file', () => {
  const site = fixtureSite();
  const independent = ['since:', 'dateiname', 'unbekannter-baustein', 'feld-fehlt'];
  const chosen = BROKEN_CASES.filter(({ code, says }) =>
    independent.some((part) => code.includes(part) || says.includes(part)),
  );
  for (const { make } of chosen) make(site);
  const codes = checkContent(readContent(site.root)).map(({ code }) => code);
  for (const { code } of chosen) expect(codes).toContain(code);
  expect(formatText(checkContent(readContent(site.root)))).toMatch(
    new RegExp(`${codes.length} Fehler in \\d+ Dateien$`, 'u'),
  );
});
