import type { Finding } from '../../entries/finding.ts';
import { LISTS } from '../../entries/kinds.ts';

/** An address that has been published, with its line in the list. */
export interface Promised {
  address: string;
  line: number;
}

const HEAD = [
  '# Jede Adresse, die diese Ausgabe veröffentlicht hat. Keine verschwindet: Der Bau hält an, wenn eine fehlt und',
  '# umleitungen.yaml nicht sagt, wohin sie jetzt führt. „npm run addresses“ ergänzt neue Adressen nach einem Bau.',
];

/** Reads the list of published addresses: one a line; `#` at the start of a line makes it a comment. */
export function promisedIn(text: string): { promised: Promised[]; findings: Finding[] } {
  const rows = text
    .split(/\r?\n/u)
    .map((row, index) => ({ address: row.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
  const isAddress = ({ address }: Promised) => /^\/\S*$/u.test(address);
  return {
    promised: rows.filter(isAddress),
    findings: rows.filter((row) => !isAddress(row)).map(noAddress),
  };
}

const noAddress = ({ address, line }: Promised): Finding => ({
  code: 'adresse-ungueltig',
  file: LISTS.addresses,
  line,
  found: `„${address}“`,
  expected: 'je Zeile eine Adresse, die mit / beginnt',
  remedy: 'die Zeile aus der vorigen Fassung der Datei wiederherstellen',
});

/** Writes the list: every address once, in an order that does not depend on the language of the machine. */
export const listOf = (addresses: Iterable<string>): string =>
  [...HEAD, ...[...new Set(addresses)].sort(), ''].join('\n');
