import { hasOtherNumber, numberInReport } from '../chapter-number.ts';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { SCHEMAS } from '../schemas/index.ts';

/** Checks that chapters have the numbers of the report. A head that its schema refuses is told for itself. */
export function checkChapterNumbers(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => hasOtherNumber(file) && SCHEMAS.chapters.safeParse(file.data).success)
    .map(otherNumber);
}

function otherNumber({ id, path, data, lineOf }: SourceFile): Finding {
  const number = data['number'] as string | undefined;
  const wanted = numberInReport(id);
  return {
    code: 'kapitel-nummer',
    file: path,
    line: lineOf(['number']),
    found: number === undefined ? 'ein Kapitel ohne „number“' : `„number: ${number}“`,
    expected: wanted ? `die Nummer dieses Kapitels im Bericht: '${wanted}'` : 'keine Nummer',
    remedy: wanted ? `„number: '${wanted}'“ schreiben` : '„number“ streichen',
  };
}
