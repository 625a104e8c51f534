import type { Finding } from '../finding.ts';
import { REPORT_SECTIONS, type SectionId } from '../schemas/report-sections.ts';
import { KINDS } from '../kinds.ts';
import type { SourceFile } from '../read.ts';

/** Checks that every section which an entry gives as its source is restated: the chapter must have a file. */
export function checkMissingChapters(files: readonly SourceFile[]): Finding[] {
  const chapters = files.filter(({ kind }) => kind === 'chapters');
  if (chapters.length === 0) return [];
  const present = new Set(chapters.map(({ id }) => id));
  const wanted = new Map<string, SourceFile[]>();
  for (const file of files) {
    for (const id of chapterIdsOf(file))
      if (!present.has(id)) wanted.set(id, [...(wanted.get(id) ?? []), file]);
  }
  return [...wanted].map(([id, sources]) => missingChapter(id, sources));
}

/** The chapters behind `source.sections` of an entry or `sections` of a cited work. */
function chapterIdsOf({ data }: SourceFile): Set<string> {
  const sections =
    (data['source'] as { sections?: unknown } | undefined)?.sections ?? data['sections'];
  const known = Array.isArray(sections)
    ? sections.filter((id): id is SectionId => typeof id === 'string' && id in REPORT_SECTIONS)
    : [];
  return new Set(known.map((id) => REPORT_SECTIONS[id].chapter));
}

const missingChapter = (id: string, sources: SourceFile[]): Finding => ({
  code: 'kapitel-fehlt',
  file: `content/${KINDS.chapters.folder}/${id}.mdx`,
  found: 'keine Datei',
  expected: `das Kapitel, aus dem ${sources.length === 1 ? 'ein Eintrag stammt' : `${sources.length} Einträge stammen`}, z. B. ${sources[0]?.path}`,
  remedy: 'Kapitel anlegen oder wieder so benennen; sonst die Fundstellen (sections) berichtigen',
});
