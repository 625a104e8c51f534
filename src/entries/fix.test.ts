import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHAPTER, FIGURE, PRACTICE } from '../testing/broken/broken-case.ts';
import { fixtureSite, type FixtureSite } from '../testing/fixture-site.ts';
import { fixContent } from './fix.ts';

const fix = (site: FixtureSite) => fixContent(site.root, () => true);

/** Puts a paragraph into a chapter, mends all, and returns the paragraph as it then is. */
function mended(paragraph: string): string {
  const site = fixtureSite();
  site.edit(CHAPTER, 'Anmerkung zur Probe.', `Davor.\n\n${paragraph}\n\nDanach.`);
  fix(site);
  return /Davor\.\n\n([\s\S]*)\n\nDanach\./u.exec(site.read(CHAPTER))?.[1] ?? '';
}

describe('in a text', () => {
  test.each([
    [
      'straight marks become German ones',
      'Ein "Wort" und "zwei Worte".',
      'Ein „Wort“ und „zwei Worte“.',
    ],
    [
      'English marks that open become German ones',
      'Ein “Wort” (“noch eins”).',
      'Ein „Wort“ („noch eins“).',
    ],
    ['a German mark gets its fellow', 'Ein „Wort" hier.', 'Ein „Wort“ hier.'],
    [
      'a quotation over two lines is closed',
      'Ein "Wort\nhier" und da.',
      'Ein „Wort\nhier“ und da.',
    ],
    ['marks within bold are found', 'Ein **"Wort"** hier.', 'Ein **„Wort“** hier.'],
    ['a range gets its dash', 'Von 2015-2018 und 3-5.', 'Von 2015–2018 und 3–5.'],
    ['a hyphen between words gets to be a dash', 'Das - und - das.', 'Das – und – das.'],
    ['three dots become one sign', 'Und so ... weiter...', 'Und so … weiter…'],
    ['several slips of a line are mended at once', '"Ja" - 2015-2018 ...', '„Ja“ – 2015–2018 …'],
    ['a list is mended', '- "a"\n- 3-5', '- „a“\n- 3–5'],
    [
      'a cell of a table is mended',
      '| a | b |\n| --- | --- |\n| "x" | 3-5 |',
      '| a | b |\n| --- | --- |\n| „x“ | 3–5 |',
    ],
  ])('%s', (_, from, to) => {
    expect(mended(from)).toBe(to);
  });

  test.each([
    ['a mark without fellow', 'Ein "Wort hier.'],
    ['marks in marks', 'Er sagt "das "hier" ist so".'],
    ['inches', 'Ein 24" und ein 27" Schirm.'],
    ['single marks', "Ein 'Wort' und Hans' Haus."],
    ['marks that only close', 'Ein “Wort”, noch ”so”.'],
    ['four dots', 'Und so ....'],
    ['code', 'Ein `"Wort" 2015-2018 ...` hier.'],
    ['a block of code', '```\n"Wort" 2015-2018 ...  \n```'],
    ['addresses', 'Siehe https://example.org/2015-2018/a-b und [hier](https://example.org/3-5).'],
    ['escaped signs', 'Ein \\"Wort" hier.'],
    ['a file number', 'Az. 3-17.'],
  ])('%s is left alone', (_, text) => {
    expect(mended(text)).toBe(text);
  });

  test('an address beside a slip is left alone', () => {
    expect(mended('[Von 2015-2018](https://example.org/2015-2018) `2015-2018`')).toBe(
      '[Von 2015–2018](https://example.org/2015-2018) `2015-2018`',
    );
  });
});

describe('in the head', () => {
  test.each([
    ['a plain value', 'gap: Von "hier" bis 2015-2018 ...', 'gap: Von „hier“ bis 2015–2018 …'],
    ['a value in single marks', `gap: 'Von "hier" bis 3-5'`, `gap: 'Von „hier“ bis 3–5'`],
    ['a value in double marks', 'gap: "Von 3-5 hier"', 'gap: "Von 3–5 hier"'],
  ])('%s is mended', (_, from, to) => {
    const site = fixtureSite();
    const [gap = ''] = /^gap: .*$/mu.exec(site.read(PRACTICE)) ?? [];
    site.edit(PRACTICE, gap, from);
    fix(site);
    expect(/^gap: .*$/mu.exec(site.read(PRACTICE))?.[0]).toBe(to);
  });

  test('a comment is left alone', () => {
    const site = fixtureSite();
    const [gap = ''] = /^gap: .*$/mu.exec(site.read(PRACTICE)) ?? [];
    site.edit(PRACTICE, gap, `# Von 3-5 ...\ngap: Von 3-5`);
    fix(site);
    expect(site.read(PRACTICE)).toContain('# Von 3-5 ...\ngap: Von 3–5\n');
  });

  test('lists within lists of a figure are mended', () => {
    const site = fixtureSite();
    site.edit(
      FIGURE,
      site.read(FIGURE),
      `${site.read(FIGURE).trimEnd()}\nnotes: [eins, Von 3-5]\n`,
    );
    fix(site);
    expect(site.read(FIGURE)).toContain('notes: [eins, Von 3–5]');
  });
});

describe('of a file', () => {
  test('mark, line ends, spaces and the missing end are mended', () => {
    const site = fixtureSite();
    const before = site.read(PRACTICE);
    const spoilt = `\uFEFF${before.trimEnd().replaceAll('\n', '\r\n').replace('title: Ombudsstelle', 'title: Ombudsstelle  ')}`;
    writeFileSync(join(site.root, PRACTICE), spoilt);
    const [fixed] = fix(site);
    expect(fixed?.codes).toEqual([
      'datei-kennzeichen',
      'datei-zeilenenden',
      'datei-leerraum',
      'datei-ende',
    ]);
    expect(readFileSync(join(site.root, PRACTICE), 'utf8')).toBe(before);
  });

  test('two spaces that break a line stay', () => {
    expect(mended('Eine Zeile  \nund noch eine.')).toBe('Eine Zeile  \nund noch eine.');
  });

  test('spaces at the end of a paragraph go', () => {
    expect(mended('Eine Zeile \nund noch eine.  ')).toBe('Eine Zeile\nund noch eine.');
  });
});

test('mending twice changes nothing more', () => {
  const site = fixtureSite();
  site.edit(CHAPTER, 'Anmerkung zur Probe.', '"Ja" - von 2015-2018 ...  ');
  expect(fix(site)).toHaveLength(1);
  const once = site.read(CHAPTER);
  expect(fix(site)).toEqual([]);
  expect(site.read(CHAPTER)).toBe(once);
});

test('only what is asked for is mended', () => {
  const site = fixtureSite();
  site.edit(CHAPTER, 'Anmerkung zur Probe.', 'Von 2015-2018.');
  expect(fixContent(site.root, (file) => file === PRACTICE)).toEqual([]);
  expect(site.read(CHAPTER)).toContain('2015-2018');
});

test('sound content stays as it is', () => {
  expect(fix(fixtureSite())).toEqual([]);
});

describe('as the help says:', () => {
  const help = readFileSync(join(import.meta.dirname, '../../content/HILFE.md'), 'utf8');
  const examples = [
    ...help.matchAll(
      /^## (typografie-\S+)\n.*`--fix`.*\n- Vorher: `([^`]+)`\n- Nachher: `([^`]+)`/gmu,
    ),
  ].map(([, code = '', before = '', after = '']) => [code, before, after] as const);

  test('there are examples of what mends itself', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  test.each(examples)('%s', (_, before, after) => {
    expect(mended(`Hier ${before} hier.`)).toBe(`Hier ${after} hier.`);
  });
});
