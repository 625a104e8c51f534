import type { VFileMessage } from 'vfile-message';
import type { Finding } from './finding.ts';
import { placeInText } from './place.ts';
import type { SourceFile } from './read.ts';
import { almostMark, markRemedy } from './sections.ts';
import { brokenTagBefore, tagFault, type Told } from './tag-faults.ts';

/** Tells in German why a text cannot be parsed: the parser's place, and what authors usually have done there. */
export function syntaxFinding(file: SourceFile, fault: VFileMessage): Finding {
  const source = fault.source ?? '';
  const { line = fault.line ?? 1, ...told } =
    OWN_FAULTS[fault.ruleId ?? ''] ??
    brokenTagBefore(fault, file.body) ??
    (source.endsWith('mdx-jsx')
      ? tagFault(fault, file.body, file.kind)
      : codeFault(fault, file.body));
  return { ...told, ...placeInText(file, line) };
}

/** What the outline finds for itself. */
const OWN_FAULTS: Readonly<Record<string, Told>> = {
  'too-deep': {
    code: 'zu-tief',
    found:
      'Text, der zu tief verschachtelt ist: zu viele Zeichen wie > - * oder Bausteine ineinander',
    expected: 'Listen, Zitate, Hervorhebungen und Bausteine, die nur wenige Stufen tief liegen',
    remedy: 'die überzähligen Zeichen oder Bausteine streichen',
  },
  conflict: {
    code: 'zwei-fassungen',
    found:
      'eine Zeile <<<<<<< oder >>>>>>>: Git hat zwei Fassungen des Textes untereinander gesetzt',
    expected: 'eine Fassung',
    remedy: 'eine Fassung wählen und die Zeilen <<<<<<<, ======= und >>>>>>> streichen',
  },
  'comment-open': {
    code: 'kommentar-offen',
    found: 'ein Kommentar {/* ohne */}; alles bis zum nächsten */} erscheint nicht',
    expected: '{/* … */}',
    remedy: 'das Ende */} ergänzen oder den Kommentar streichen',
  },
  'code-open': {
    code: 'code-offen',
    found: 'eine Zeile ``` oder ~~~ ohne Gegenstück; alles darunter gilt als Code',
    expected: 'vor und hinter Code je eine Zeile mit denselben Zeichen',
    remedy: 'die zweite Zeile ergänzen oder die erste streichen',
  },
};

/** Curly brackets and lines that begin with import or export. */
function codeFault({ source = '', ruleId, line }: VFileMessage, body: string): Told {
  const place = source.endsWith('esm') ? line : braceBefore(body, line);
  const row = rowAt(body, place).trim().slice(0, 60);
  if (source.endsWith('esm'))
    return {
      code: 'code-im-text',
      found: row,
      expected: 'Absätze, die nicht mit den Wörtern import oder export beginnen',
      remedy: 'Programmzeile streichen; einen Satz mit einem anderen Wort beginnen',
    };
  const section = almostMark(row);
  return {
    code: 'zeichen-im-text',
    line: place,
    found: row || (ruleId === 'unexpected-eof' ? '{ ohne }' : '{'),
    expected: 'Text ohne geschweifte Klammern',
    remedy:
      section === undefined
        ? 'die Klammern streichen oder runde verwenden; Kommentare schreibt man {/* … */}'
        : markRemedy(section),
  };
}

/** The parser stumbles where code cannot go on; the author has typed the bracket before it. */
function braceBefore(body: string, line = 1): number {
  const index = body
    .split('\n')
    .slice(0, line)
    .findLastIndex((row) => row.includes('{'));
  return index === -1 ? line : index + 1;
}

const rowAt = (body: string, line = 1): string => body.split('\n')[line - 1] ?? '';
