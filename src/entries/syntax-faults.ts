import type { VFileMessage } from 'vfile-message';
import { nearest } from '../lib/nearest.ts';
import { BUILDING_BLOCKS, patternOf } from './building-blocks.ts';
import type { Finding } from './finding.ts';
import { placeInText } from './place.ts';
import type { SourceFile } from './read.ts';

type Told = Pick<Finding, 'code' | 'found' | 'expected' | 'remedy'> & { line?: number | undefined };

/** A tag and its place (`<Kasten>` (3:1-3:20)) in a message of the parser. */
const TAG = /`<([^`]*?)>` \((\d+):/u;

/** Tells in German why a text cannot be parsed: the parser's place, and what authors usually have done there. */
export function syntaxFinding(file: SourceFile, fault: VFileMessage): Finding {
  const source = fault.source ?? '';
  const { line = fault.line ?? 1, ...told } =
    OWN_FAULTS[fault.ruleId ?? ''] ??
    (source.endsWith('mdx-jsx') ? tagFault(fault, file.body) : codeFault(fault, file.body));
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

function tagFault({ ruleId, reason, line }: VFileMessage, body: string): Told {
  if (ruleId === 'end-tag-mismatch') return unclosed(reason, body);
  if (ruleId === 'unexpected-closing-slash') return withoutStart(rowAt(body, line));
  if (ruleId === 'unexpected-eof') return brokenTag(rowAt(body, line));
  return signInTag(reason, rowAt(body, line));
}

/** Either the start has no end, or the end of another block came first. */
function unclosed(reason: string, body: string): Told {
  const [, name = '', row = '1'] = TAG.exec(reason) ?? [];
  const closing = /closing tag `<\/([^`>]*)>`/u.exec(reason)?.[1];
  const [similar] = nearest(name, Object.keys(BUILDING_BLOCKS));
  const container = /before the end of `(\w+)`/u.exec(reason)?.[1];
  const place = container ? CONTAINERS[container] : undefined;
  return {
    code: 'baustein-offen',
    line: Number(row),
    found: closing
      ? `<${name}> ohne </${name}>; stattdessen steht dort </${closing}>`
      : `<${name}> ohne </${name}>${place ? ` ${place}` : ''}`,
    expected: patternOf(similar ?? name),
    remedy:
      rowAt(body, Number(row)).trim().startsWith('<') || place === undefined
        ? `</${name}> auf eine eigene Zeile setzen, oder <${name} … /> ohne Inhalt`
        : 'Anfang und Ende des Bausteins je auf eine eigene Zeile setzen, mit Leerzeilen darum',
  };
}

const CONTAINERS: Readonly<Record<string, string>> = {
  paragraph: 'im selben Absatz',
  listItem: 'im selben Listenpunkt',
  blockQuote: 'im selben Zitat (>)',
  tableCell: 'in derselben Tabellenzelle',
};

const withoutStart = (row: string): Told => ({
  code: 'baustein-offen',
  found: `${row.trim()} ohne Anfang`,
  expected: '<Name> … </Name>',
  remedy: 'den Anfang des Bausteins ergänzen oder das Ende streichen',
});

const brokenTag = (row: string): Told => ({
  code: 'baustein-offen',
  found: `${row.trim()} ohne schließendes >`,
  expected: '<Name angabe="…"> oder <Name angabe="…" />',
  remedy: 'das Zeichen > oder ein Anführungszeichen ergänzen',
});

/** A sign that no tag may have: an address in angle brackets, a comment of HTML, „weniger als“, an attribute without quotes. */
function signInTag(reason: string, row: string): Told {
  const found = row.trim().slice(0, 60);
  if (reason.includes('before attribute value') || reason.includes('in attribute value'))
    return {
      code: 'angabe-fehlt',
      found,
      expected: 'jede Angabe in geraden doppelten Anführungszeichen: name="…"',
      remedy: 'gerade Anführungszeichen " um den Wert setzen',
    };
  if (reason.includes('create a comment'))
    return {
      code: 'zeichen-im-text',
      found,
      expected: 'Kommentare als {/* … */}',
      remedy: '<!-- … --> durch {/* … */} ersetzen oder streichen',
    };
  if (reason.includes('create a link'))
    return {
      code: 'zeichen-im-text',
      found,
      expected: 'Adressen als [Text](https://…)',
      remedy: 'die spitzen Klammern streichen und einen Link schreiben',
    };
  return {
    code: 'zeichen-im-text',
    found,
    expected: 'Text ohne <, { und HTML',
    remedy: 'ausschreiben (z. B. „weniger als“) oder einen Baustein verwenden',
  };
}

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
  return {
    code: 'zeichen-im-text',
    line: place,
    found: row || (ruleId === 'unexpected-eof' ? '{ ohne }' : '{'),
    expected: 'Text ohne geschweifte Klammern',
    remedy: 'die Klammern streichen oder runde verwenden; Kommentare schreibt man {/* … */}',
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
