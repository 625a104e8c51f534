import type { VFileMessage } from 'vfile-message';
import { nearest } from '../lib/nearest.ts';
import { brokenTagLine, hasLessThan, tagBefore } from './broken-tags.ts';
import { BUILDING_BLOCKS, blocksFor, buildingBlock, patternOf } from './building-blocks.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';

/** What is told of a text that cannot be parsed; the line counts within the text. */
export type Told = Pick<Finding, 'code' | 'found' | 'expected' | 'remedy'> & {
  line?: number | undefined;
};

/** A tag and its place (`<Kasten>` (3:1-3:20)) in a message of the parser. */
const TAG = /`<([^`]*?)>` \((\d+):/u;

/** Tells of a tag without end above the line at which the parser has stumbled over it. */
export function brokenTagBefore(fault: VFileMessage, body: string): Told | undefined {
  const broken = isWithoutQuotes(fault) ? undefined : brokenTagLine(body);
  return broken !== undefined && broken < (fault.line ?? 1)
    ? brokenTag(broken, rowAt(body, broken))
    : undefined;
}

/** `titel=X`: the parser tells the right place. */
const isWithoutQuotes = ({ reason }: VFileMessage): boolean =>
  reason.includes('before attribute value');

/** Tells of a tag at which the parser stops. */
export function tagFault(fault: VFileMessage, body: string, kind: Kind): Told {
  const { ruleId, reason, line } = fault;
  if (ruleId === 'end-tag-mismatch')
    return reason.startsWith('Expected the closing tag') && !TAG.test(reason)
      ? gluedEnd(reason, line, body)
      : unclosed(reason, body, kind);
  if (ruleId === 'unexpected-closing-slash') return withoutStart(rowAt(body, line));
  const begin = isWithoutQuotes(fault) ? (line ?? 1) : tagBefore(body, line);
  return brokenTagLine(body) === begin && !isWithoutQuotes(fault)
    ? brokenTag(begin, rowAt(body, begin))
    : { line: begin, ...signInTag(reason, rowAt(body, begin)) };
}

/** The end of a block stands on the row of a paragraph or an item, and its start stands outside of that. */
function gluedEnd(reason: string, line: number | undefined, body: string): Told {
  const [, name = ''] = /closing tag `<\/([^`>]*)>`/u.exec(reason) ?? [];
  return {
    code: 'baustein-offen',
    line,
    found: `</${name}> hinter einem Text: ${rowAt(body, line).trim().slice(0, 60)}`,
    expected: `</${name}> auf einer eigenen Zeile, mit einer Leerzeile davor`,
    remedy: `eine Leerzeile vor </${name}> setzen, und vor und hinter den Anfang des Bausteins`,
  };
}

/** Either the start has no end, or the end of another block came first. */
function unclosed(reason: string, body: string, kind: Kind): Told {
  const [, name = '', row = '1'] = TAG.exec(reason) ?? [];
  const closing = /closing tag `<\/([^`>]*)>`/u.exec(reason)?.[1];
  const [similar] = nearest(name, Object.keys(BUILDING_BLOCKS));
  if (!similar) return noBlock(name, Number(row), body, kind);
  const container = /before the end of `(\w+)`/u.exec(reason)?.[1];
  const place = container ? CONTAINERS[container] : undefined;
  return {
    code: 'baustein-offen',
    line: Number(row),
    found: closing
      ? `<${name}> ohne </${name}>; stattdessen steht dort </${closing}>`
      : `<${name}> ohne </${name}>${place ? ` ${place}` : ''}`,
    expected: patternOf(similar),
    remedy: place ? OWN_LINES : howToEnd(similar),
  };
}

const OWN_LINES =
  'Anfang und Ende des Bausteins je auf eine eigene Zeile setzen, gleich weit eingerückt, mit Leerzeilen darum';

const howToEnd = (name: string): string =>
  buildingBlock(name)?.hasContent
    ? `</${name}> ergänzen, wo der Baustein endet, auf einer eigenen Zeile`
    : `${patternOf(name)} schreiben, mit / vor dem >`;

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

const brokenTag = (line: number, row: string): Told => ({
  line,
  code: 'baustein-offen',
  found: `${row.trim().slice(0, 60)} ohne ${hasOpenQuote(row) ? 'zweites Anführungszeichen' : 'schließendes >'}`,
  expected: '<Name angabe="…"> oder <Name angabe="…" />',
  remedy: hasOpenQuote(row) ? 'das Anführungszeichen " ergänzen' : 'das Zeichen > ergänzen',
});

const hasOpenQuote = (row: string): boolean => (row.match(/"/gu) ?? []).length % 2 === 1;

/** A tag that is none of ours: an address, „weniger als“, HTML. */
function noBlock(name: string, line: number, body: string, kind: Kind): Told {
  if (/[.:]/u.test(name)) return { line, ...addressInBrackets(`<${name}>`) };
  const row = rowAt(body, line);
  if (hasLessThan(row)) return { line, ...lessThan(row.trim().slice(0, 60)) };
  return {
    code: 'unbekannter-baustein',
    line,
    found: `<${name}>`,
    expected: `einen der Bausteine ${blocksFor(kind).join(', ')}`,
    remedy: `<${name}> streichen; HTML gibt es in Texten nicht`,
  };
}

const addressInBrackets = (found: string): Told => ({
  code: 'zeichen-im-text',
  found,
  expected: 'Adressen als [Text](https://…), Querverweise als [Köln](stadt:koeln)',
  remedy: 'die spitzen Klammern streichen und einen Link schreiben',
});

const lessThan = (found: string): Told => ({
  code: 'zeichen-im-text',
  found,
  expected: 'Text ohne <, { und HTML',
  remedy:
    'ausschreiben (z. B. „weniger als“), Leerzeichen um < setzen oder einen Baustein verwenden',
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
  if (reason.includes('create a link')) return addressInBrackets(found);
  return lessThan(found);
}

const rowAt = (body: string, line = 1): string => body.split('\n')[line - 1] ?? '';
