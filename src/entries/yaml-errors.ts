import type { YAMLError } from 'yaml';

/** What the faults that editors make most are called, by the codes of the yaml package. */
const FAULTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'die Einrückung stimmt nicht, oder eine Klammer wird nicht geschlossen',
  BLOCK_AS_IMPLICIT_KEY: 'ein Text mit Doppelpunkt steht ohne Anführungszeichen',
  DUPLICATE_KEY: 'ein Feld steht zweimal da',
  MULTILINE_IMPLICIT_KEY: 'ein Feldname reicht über mehrere Zeilen; meist fehlt ein Doppelpunkt',
  TAB_AS_INDENT: 'ein Tabulator dient als Einrückung; nur Leerzeichen gehen',
  UNEXPECTED_TOKEN: 'ein Zeichen steht, wo keines stehen darf',
};

/** Says what is wrong with a piece of YAML; rare faults in the words of the parser. */
export function describeYamlError({ code, message }: YAMLError): string {
  const quote = quoteOf(message);
  if (quote) return `ein schließendes ${quote} fehlt`;
  if (/must end with|Flow (?:sequence|map)/u.test(message))
    return 'eine Klammer wird nicht geschlossen';
  return FAULTS[code] ?? message.replace(/ at line \d+[\s\S]*$/u, '');
}

/** Finds the place of a fault (as offset in the YAML): for a quotation mark without its partner the row where it stands. */
export function offsetOfYamlError({ message, pos }: YAMLError, yaml: string): number {
  const quote = quoteOf(message);
  if (!quote) return pos[0];
  const rows = yaml.slice(0, pos[0]).split('\n');
  const row = rows.findIndex((text) => text.split(quote).length % 2 === 0);
  return row === -1 ? pos[0] : rows.slice(0, row).join('\n').length + (row > 0 ? 1 : 0);
}

const quoteOf = (message: string) => /^Missing closing (["'])/u.exec(message)?.[1];
