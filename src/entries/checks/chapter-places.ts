import { numberInReport } from '../chapter-number.ts';
import type { Finding } from '../finding.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';
import { valueAt } from '../schema-walk.ts';
import { REPORT_SECTIONS, SECTION_IDS, type SectionId } from '../schemas/report-sections.ts';
import { almostMark, markRemedy, sectionParts } from '../sections.ts';

/** Checks that chapters stand where their numbers say, and that each marks and names its own sections of the report. */
export function checkChapterPlaces(files: readonly SourceFile[]): Finding[] {
  const chapters = files.filter(({ kind, readable }) => kind === 'chapters' && readable);
  const numbers = new Map(
    chapters.map(({ id, data }) => [id, numberInReport(id) ?? asText(data['number'])]),
  );
  return chapters.flatMap((file) => [
    ...checkParent(file, numbers),
    ...checkSources(file),
    ...(file.outline.fault || !hasKnownSections(file) ? [] : checkMarks(file)),
  ]);
}

/** „6.2“ lies below „6“, everything else below nothing. */
function checkParent(file: SourceFile, numbers: ReadonlyMap<string, string>): Finding[] {
  const number = numbers.get(file.id) ?? '';
  const wanted = /^(\d+)\.\d+$/u.exec(number)?.[1] ?? '';
  const parent = asText(file.data['parent']);
  const given = numbers.get(parent);
  const isToldElsewhere = parent === file.id || (parent !== '' && given === undefined);
  if (isToldElsewhere || (given ?? '') === wanted) return [];
  return [wrongParent(file, number, parent && (given || parent), wanted, numbers)];
}

function wrongParent(
  { id, path, lineOf }: SourceFile,
  number: string,
  given: string,
  wanted: string,
  numbers: ReadonlyMap<string, string>,
): Finding {
  const parent = [...numbers].find(([, each]) => wanted !== '' && each === wanted)?.[0];
  return {
    code: 'kapitel-ort',
    file: path,
    line: lineOf([given ? 'parent' : 'number']),
    found: `Kapitel ${number || id} ${given ? `unter ${given}` : 'ohne übergeordnetes Kapitel'}`,
    expected: wanted ? `Kapitel ${wanted} als übergeordnetes` : 'kein übergeordnetes Kapitel',
    remedy: parent ? `„parent: ${parent}“ schreiben` : '„parent“ streichen',
  };
}

/** A chapter that gives a section of another chapter as its source moves in the order of the report. */
function checkSources(file: SourceFile): Finding[] {
  const { id, path, lineOf } = file;
  const stray = (sectionsIn(file) ?? []).filter(
    (section): section is SectionId =>
      typeof section === 'string' && section in REPORT_SECTIONS && chapterOf(section) !== id,
  );
  if (stray.length === 0 || !SECTION_IDS.some((section) => chapterOf(section) === id)) return [];
  return [
    {
      code: 'kapitel-abschnitt',
      file: path,
      line: lineOf(['source', 'sections']),
      found: `Abschnitt ${stray.join(', ')} in der Fundstelle`,
      expected: `Abschnitte dieses Kapitels: ${SECTION_IDS.filter((section) => chapterOf(section) === id).join(', ')}`,
      remedy: `${stray.join(', ')} streichen`,
    },
  ];
}

/** Each section that the chapter names as its source has one mark, in the order of the report. */
function checkMarks(file: SourceFile): Finding[] {
  const sections = sectionsIn(file) ?? [];
  const own = SECTION_IDS.filter(
    (section) => chapterOf(section) === file.id && sections.includes(section),
  );
  const parts = sectionParts(file.outline);
  const marks = parts.map(({ id }) => id);
  const missing = own.filter((section) => !marks.includes(section));
  const stray = parts.filter(
    ({ id }, index) => !own.includes(id as SectionId) || marks.indexOf(id) < index,
  );
  const order = parts.filter(
    ({ id }, index) =>
      index > 0 && own.indexOf(id as SectionId) < own.indexOf(marks[index - 1] as SectionId),
  );
  return [
    ...missing.flatMap((section) => missingMark(file, section)),
    ...(stray.length > 0 ? stray : order).map(({ id, line }) => strayMark(file, id, line, own)),
  ];
}

/** A mark is gone, or stands there in a form that is none; what is code is told as such. */
function missingMark(file: SourceFile, section: string): Finding[] {
  const meant = file.body.split('\n').findIndex((row) => almostMark(row) === section) + 1;
  if (meant === 0) return [markMissing(file, section)];
  const isToldElsewhere = file.outline.foreign.some(({ line }) => line === meant);
  return isToldElsewhere ? [] : [misspeltMark(file, section, meant)];
}

/** Whether all sections in the head are sections of the report; else their own finding says enough. */
const hasKnownSections = (file: SourceFile): boolean =>
  sectionsIn(file)?.every((section) => typeof section === 'string' && section in REPORT_SECTIONS) ??
  false;

/** What the head gives as sections of its source; undefined when that is no list. */
function sectionsIn({ data }: SourceFile): unknown[] | undefined {
  const sections = valueAt(data, ['source', 'sections']);
  return Array.isArray(sections) ? sections : undefined;
}

const chapterOf = (section: string): string => REPORT_SECTIONS[section as SectionId].chapter;
const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const markMissing = (file: SourceFile, section: string): Finding => ({
  code: 'abschnittsmarke',
  file: file.path,
  line: file.lineOf(['source', 'sections']),
  found: `keine Marke für den Abschnitt ${section}, den der Kopf nennt`,
  expected: `eine Zeile {/* Abschnitt ${section} */} vor dem Text dieses Abschnitts`,
  remedy: 'die Marke wieder einsetzen; daran wird geprüft, ob alles wiedergegeben ist',
});

const misspeltMark = (file: SourceFile, section: string, line: number): Finding => ({
  code: 'abschnittsmarke',
  ...placeInText(file, line),
  found: 'eine Marke, die keine ist',
  expected: `die Zeile {/* Abschnitt ${section} */}`,
  remedy: markRemedy(section),
});

const strayMark = (
  file: SourceFile,
  section: string,
  line: number,
  own: readonly string[],
): Finding => ({
  code: 'abschnittsmarke',
  ...placeInText(file, line),
  found: `die Marke für Abschnitt ${section}`,
  expected: `jede Marke einmal, in dieser Folge: ${own.join(', ')}`,
  remedy: 'die Marke streichen oder an ihre Stelle setzen',
});
