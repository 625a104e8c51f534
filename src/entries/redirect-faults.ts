import type { Finding } from './finding.ts';

/** A row of the list of redirects as it was written. */
export interface Row {
  from: string;
  to: string;
}

type Fault = Pick<Finding, 'found' | 'expected' | 'remedy'>;

const PATTERN = '„/alte/adresse/: /neue/adresse/“, beide vom ersten bis zum letzten Schrägstrich';
const ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:[a-z0-9-]+\.(?!html?$)[a-z0-9]+|#[^\s#]+)?$/u;

/** Tells what is wrong with a redirect by itself and among the others; undefined when it is all right. */
export const redirectFault = (row: Row, moves: ReadonlyMap<string, string>): Fault | undefined =>
  wrongAddress(row.from) ?? wrongAddress(row.to) ?? wrongPair(row) ?? circle(row, moves);

function wrongAddress(address: string): Fault | undefined {
  if (ADDRESS.test(address)) return undefined;
  const meant = meantBy(address);
  return {
    found: address ? `„${address}“` : 'eine Zeile ohne alte oder neue Adresse',
    expected: PATTERN,
    remedy:
      ADDRESS.test(meant) && meant !== '/' ? `„${meant}“ schreiben` : `so schreiben: ${PATTERN}`,
  };
}

/** The address that was probably meant: without host, in small letters, with its slashes. */
function meantBy(text: string): string {
  const path = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/[^/]*/u, '')
    .replace(/index\.html$/u, '');
  const [page = '', fragment] = path.split('#');
  const isFile = /\.[a-z0-9]+$/u.test(page);
  const slashed = `/${page}${isFile ? '' : '/'}`.replace(/\/{2,}/gu, '/');
  return fragment ? `${slashed}#${fragment}` : slashed;
}

function wrongPair({ from, to }: Row): Fault | undefined {
  const found = `${from} → ${to}`;
  if (from === '/')
    return { found, expected: 'die Startseite an ihrem Platz', remedy: 'die Zeile streichen' };
  if (endingOf(from) === endingOf(to)) return undefined;
  return {
    found,
    expected: 'eine Seite als Ziel einer Seite, eine Datei derselben Endung als Ziel einer Datei',
    remedy: 'ein anderes Ziel eintragen',
  };
}

const endingOf = (address: string): string => /\.([a-z0-9]+)$/u.exec(address)?.[1] ?? '';

/** A way that comes to an address twice never arrives. */
function circle({ from }: Row, moves: ReadonlyMap<string, string>): Fault | undefined {
  const way = [from];
  for (let next = onward(from, moves); next !== undefined; next = onward(next, moves)) {
    const isRepeated = way.includes(next);
    way.push(next);
    if (!isRepeated) continue;
    return {
      found: `einen Kreis: ${way.join(' → ')}`,
      expected: 'Umleitungen, die irgendwo ankommen',
      remedy: 'eine der Zeilen streichen: die, deren alte Adresse es noch gibt',
    };
  }
  return undefined;
}

/** One step on: a place on a page moves by itself, else with its page. */
const onward = (address: string, moves: ReadonlyMap<string, string>): string | undefined =>
  moves.get(address) ??
  (address.includes('#') ? moves.get(address.split('#')[0] ?? '') : undefined);
