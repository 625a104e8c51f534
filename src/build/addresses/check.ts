import type { Finding } from '../../entries/finding.ts';
import { LISTS } from '../../entries/kinds.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Moves } from './moves.ts';
import { promisedIn, type Promised } from './promised.ts';

/** Holds what has been published, and the redirects, against what there is now. */
export function checkAddresses(
  promises: string,
  present: ReadonlySet<string>,
  moves: Moves,
): Finding[] {
  const { promised, findings } = promisedIn(promises);
  const lost = promised.filter(({ address }) => !isKept(address, present, moves));
  const pages = new Set(lost.map(({ address }) => address));
  return [
    ...findings,
    ...moves.list.flatMap((redirect) => redirectFaults(redirect, present)),
    ...lost.filter(({ address }) => !goesWith(address, pages)).map((each) => broken(each, present)),
  ];
}

/** Whether an address leads to something; where only a place has gone with its page, the page will do. */
function isKept(address: string, present: ReadonlySet<string>, moves: Moves): boolean {
  if (present.has(address)) return true;
  const target = moves.now(address);
  return target !== undefined && present.has(target);
}

/** Whether the page of a place, or of a file, is told already. */
const goesWith = (address: string, pages: ReadonlySet<string>): boolean =>
  !address.endsWith('/') && pages.has(address.replace(/[^/]*$/u, ''));

function broken({ address, line }: Promised, present: ReadonlySet<string>): Finding {
  const [meant] = nearest(address, alike(address, present));
  return {
    code: 'adresse-weg',
    file: LISTS.addresses,
    line,
    found: `die veröffentlichte Adresse ${address}, unter der es nichts mehr gibt`,
    expected: 'jede Adresse, die einmal veröffentlicht war; Lesezeichen und Zitate hängen daran',
    remedy: `den alten Stand wiederherstellen oder in ${LISTS.redirects} eintragen, wohin sie jetzt führt: ${address}: ${meant ?? '/…/'}`,
  };
}

/** The addresses of the same sort: places of the same page, files of the same ending, pages. */
const alike = (address: string, present: ReadonlySet<string>): string[] => {
  const [page = ''] = address.split('#');
  const ending = /\.[a-z0-9]+$/u.exec(address)?.[0] ?? '/';
  return [...present].filter((other) =>
    address.includes('#') ? other.startsWith(`${page}#`) : other.endsWith(ending),
  );
};

function redirectFaults(
  { from, to, line }: Moves['list'][number],
  present: ReadonlySet<string>,
): Finding[] {
  const place = { code: 'umleitung' as const, file: LISTS.redirects, line };
  const [page = ''] = from.split('#');
  if (present.has(from)) return [{ ...place, ...overExisting(from) }];
  if (page !== from && !present.has(page)) return [{ ...place, ...onNoPage(from, page) }];
  return present.has(to) ? [] : [{ ...place, ...toNothing(to, present) }];
}

const overExisting = (from: string) => ({
  found: `eine Umleitung von ${from}; unter dieser Adresse gibt es etwas`,
  expected: 'eine alte Adresse, unter der es nichts mehr gibt',
  remedy: 'die Zeile streichen, oder den Eintrag umbenennen, der die Adresse hat',
});

const onNoPage = (from: string, page: string) => ({
  found: `eine Umleitung von ${from}; die Seite ${page} gibt es nicht mehr`,
  expected: 'eine Stelle auf einer Seite, die es gibt',
  remedy: `die ganze Seite umleiten (${page}: …); ihre Stellen gehen mit ihr`,
});

const toNothing = (to: string, present: ReadonlySet<string>) => {
  const [meant] = nearest(to, alike(to, present));
  return {
    found: `das Ziel ${to}, unter dem es nichts gibt`,
    expected: 'eine Adresse dieser Ausgabe',
    remedy: meant
      ? `„${meant}“ schreiben, wenn das gemeint ist`
      : 'ein Ziel eintragen, das es gibt',
  };
};
