import type { YAMLError } from 'yaml';

interface Explanation {
  found: string;
  remedy: string;
}

/** What to do with a text that YAML takes for something else. */
export const QUOTE = 'den ganzen Text in einfache Anführungszeichen setzen';
const COMPARE = 'die Zeile mit einem anderen Eintrag vergleichen';

/** What the faults that editors make most are called and how they are mended, by the codes of the yaml package. */
const FAULTS: Readonly<Record<string, Explanation>> = {
  BAD_ALIAS: { found: 'das Zeichen & oder * am Anfang eines Textes', remedy: QUOTE },
  BAD_INDENT: {
    found: 'eine Einrückung, die nicht stimmt, oder eine Klammer, die nicht geschlossen wird',
    remedy: 'gleich weit einrücken wie die Zeilen daneben; Klammern schließen',
  },
  BAD_SCALAR_START: {
    found: 'ein Text, der mit einem besonderen Zeichen beginnt (% @ ` oder ähnlich)',
    remedy: QUOTE,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'ein Text mit Doppelpunkt steht ohne Anführungszeichen',
    remedy: QUOTE,
  },
  DUPLICATE_KEY: { found: 'ein Feld steht zweimal da', remedy: 'eines der beiden streichen' },
  MULTILINE_IMPLICIT_KEY: {
    found: 'ein Feldname reicht über mehrere Zeilen; meist fehlt ein Doppelpunkt',
    remedy:
      'hinter dem Feldnamen einen Doppelpunkt ergänzen oder den Text in einer Zeile schreiben',
  },
  TAB_AS_INDENT: {
    found: 'ein Tabulator dient als Einrückung; nur Leerzeichen gehen',
    remedy: 'den Tabulator durch zwei Leerzeichen ersetzen',
  },
  TAG_RESOLVE_FAILED: { found: 'das Zeichen ! am Anfang eines Textes', remedy: QUOTE },
  UNEXPECTED_TOKEN: {
    found: 'ein Zeichen steht, wo keines stehen darf',
    remedy: `Anführungszeichen und Klammern prüfen; ${QUOTE}, ein ' darin doppelt schreiben`,
  },
};

/** A field that is further in than the one above, which holds a text already. */
const DEEPER: Explanation = {
  found: 'ein Text, unter dem ein Feld weiter eingerückt ist als das Feld des Textes',
  remedy: 'die Felder einer Gruppe genau untereinander setzen',
};

/** Whether a value has a colon in its own row, so that it is taken for a field. */
const hasColon = (yaml: string, place: number): boolean =>
  /:(?:\s|$)/mu.test(/^.*/u.exec(yaml.slice(place))?.[0] ?? '');

/** Says what is wrong with a piece of YAML and what to do, in German. */
export function describeYamlError({ code, message, pos }: YAMLError, yaml: string): Explanation {
  const quote = quoteOf(message);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !hasColon(yaml, pos[0])) return DEEPER;
  if (quote)
    return { found: `ein schließendes ${quote} fehlt`, remedy: `${quote} am Ende ergänzen` };
  if (isOpenBracket(message))
    return { found: 'eine Klammer wird nicht geschlossen', remedy: '] oder } ergänzen' };
  if (message.startsWith('Implicit map keys'))
    return {
      found: 'eine Zeile ohne Feldnamen',
      remedy: 'einen Feldnamen mit Doppelpunkt voranstellen oder die Zeile zur vorigen ziehen',
    };
  return FAULTS[code] ?? { found: 'eine Stelle, die kein YAML ist', remedy: COMPARE };
}

/**
 * Finds the place of a fault (as offset in the YAML): for a quotation mark without its partner the row where it
 * stands, for a bracket without its partner the bracket.
 */
export function offsetOfYamlError({ message, pos }: YAMLError, yaml: string): number {
  const quote = quoteOf(message);
  if (!quote) return isOpenBracket(message) ? openBracket(yaml, pos[0]) : pos[0];
  const rows = yaml.slice(0, pos[0]).split('\n');
  const row = rows.findIndex((text) => text.split(quote).length % 2 === 0);
  return row === -1 ? pos[0] : rows.slice(0, row).join('\n').length + (row > 0 ? 1 : 0);
}

const quoteOf = (message: string) => /^Missing closing (["'])/u.exec(message)?.[1];

const isOpenBracket = (message: string) => /must end with|Flow (?:sequence|map)/u.test(message);

/** The last bracket before a place that nothing has closed up to there; quotation marks are rare enough to be left aside. */
function openBracket(yaml: string, end: number): number {
  let closed = 0;
  for (let place = end - 1; place >= 0; place--) {
    const sign = yaml.charAt(place);
    if (']}'.includes(sign)) closed++;
    else if ('[{'.includes(sign) && closed-- === 0) return place;
  }
  return end;
}
