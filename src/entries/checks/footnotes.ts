import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';

/** Checks that every footnote mark has its note and every note its mark. */
export function checkFootnotes(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const rows = file.body
      .split('\n')
      .map((text, index) => ({ text, line: file.bodyLine + index }));
    const notes = rows.flatMap(({ text, line }) =>
      [...text.matchAll(/^\[\^([^\]]+)\]:/gu)].map(([, label = '']) => ({ label, line })),
    );
    const marks = rows.flatMap(({ text, line }) =>
      [...text.matchAll(/\[\^([^\]]+)\](?!:)/gu)].map(([, label = '']) => ({ label, line })),
    );
    const lonely = (list: typeof marks, others: typeof marks) =>
      list.filter(({ label }) => !others.some((other) => other.label === label));
    return [
      ...lonely(marks, notes).map(({ label, line }) =>
        finding(file, line, `[^${label}] ohne Fußnotentext`, `eine Zeile [^${label}]: …`),
      ),
      ...lonely(notes, marks).map(({ label, line }) =>
        finding(file, line, `Fußnote [^${label}] ohne Stelle im Text`, `[^${label}] im Text`),
      ),
    ];
  });
}

const finding = (file: SourceFile, line: number, found: string, expected: string): Finding => ({
  code: 'fussnote',
  file: file.path,
  line,
  found,
  expected,
  remedy: 'das fehlende Gegenstück ergänzen oder beide streichen',
});
