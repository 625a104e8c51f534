import type { Finding } from '../finding.ts';
import type { ForeignCode } from '../outline-mdx.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';
import { almostMark, markRemedy } from '../sections.ts';
import { syntaxFinding } from '../syntax-faults.ts';

type Told = Pick<Finding, 'code' | 'expected' | 'remedy'>;

const TOLD: Readonly<Record<ForeignCode['what'], Told>> = {
  import: {
    code: 'code-im-text',
    expected: 'Text ohne import und export',
    remedy: 'Zeile streichen; die Bausteine sind ohne Einbindung verfügbar',
  },
  expression: {
    code: 'code-im-text',
    expected: 'Text ohne geschweifte Klammern; nur Kommentare {/* … */} dürfen so stehen',
    remedy: 'die Klammern streichen oder runde verwenden',
  },
  'attribute-expression': {
    code: 'code-im-text',
    expected: 'eine Angabe in geraden doppelten Anführungszeichen',
    remedy: 'statt {…} den Text in "…" schreiben',
  },
  spread: {
    code: 'code-im-text',
    expected: 'Angaben der Form name="…"',
    remedy: 'die geschweifte Klammer streichen und die Angaben ausschreiben',
  },
  html: {
    code: 'zeichen-im-text',
    expected: 'Text ohne HTML',
    remedy: 'das HTML streichen; Hervorhebungen schreibt man *so* oder **so**',
  },
};

/** Checks that no text holds anything that could run, and that every text can be parsed at all. */
export function checkForeignCode(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const { fault, foreign, prose } = file.outline;
    if (fault) return [syntaxFinding(file, fault)];
    const shown = prose
      .filter(({ unescaped }) => PROGRAM_LINE.test(unescaped))
      .map(({ text, line }) => ({ what: 'import' as const, source: text, line }));
    return [...foreign, ...shown].map(({ what, source, line }) => ({
      ...TOLD[what],
      ...remedyForMark(source),
      ...placeInText(file, line),
      found: shorten(source),
    }));
  });
}

/** A mark of a section that lacks a sign is mended, not taken out. */
function remedyForMark(source: string): Pick<Finding, 'remedy'> | undefined {
  const section = almostMark(source);
  return section === undefined ? undefined : { remedy: markRemedy(section) };
}

/** Lines of a program that come out as text, in lists and within paragraphs. */
const PROGRAM_LINE =
  /^\s*(?:export\s+(?:(?:const|let|var|function|class|default|async)\s|[{*])|import\s*(?:[\w*{][^.!?]*\sfrom\s*["'„“‚]|["'„]\S+["'“]))/u;

function shorten(source: string): string {
  const [first = '', ...rest] = source.trim().split('\n');
  return first.length > 60 || rest.length > 0 ? `${first.slice(0, 60)} …` : first;
}
