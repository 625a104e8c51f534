import type { Finding } from '../../entries/finding.ts';
import { cacheOf, HEADERS } from '../hosts/rules.ts';
import type { Copy, Report } from './copy.ts';
import { addressOf, type Answers } from './files.ts';

/** Types without which browsers would not run, style or read a file, by its ending. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  html: /^text\/html(?:;|$)/iu,
  css: /^text\/css(?:;|$)/iu,
  js: /^(?:text|application)\/(?:x-)?javascript(?:;|$)/iu,
  svg: /^image\/svg\+xml(?:;|$)/iu,
};

/** Checks the types of the files, the policy that a host adds, and the headers that a host should add. */
export function checkHeaders(copy: Copy, answers: Answers): Report {
  const all = [...answers].map(([path, headers]) => ({
    file: addressOf(copy, path),
    path,
    headers,
  }));
  return {
    errors: all
      .flatMap((answer) => [...wrongType(answer), ...strictPolicy(answer)])
      .filter(firstOf),
    notes: [...missing(all), ...notKept(all)],
  };
}

interface Answer {
  file: string;
  path: string;
  headers: Headers;
}

/** A mistake of a host is the same on every page: each is told once. */
const firstOf = ({ found, code }: Finding, index: number, all: readonly Finding[]): boolean =>
  all.findIndex((other) => other.found === found && other.code === code) === index;

function wrongType({ file, path, headers }: Answer): Finding[] {
  const ending = path.split('.').at(-1) ?? '';
  const type = headers.get('content-type') ?? 'ohne Typ';
  const needed = NEEDED[ending];
  const isForeign = /charset=(?!utf-?8)/iu.test(type);
  if (!needed || (needed.test(type) && !isForeign)) return [];
  return [
    {
      code: 'kopie-typ',
      file,
      found: `den Typ „${type}“ für .${ending}`,
      expected: 'den Typ der Datei, Texte in UTF-8',
      remedy: 'die Typen des Servers ergänzen (mime.types, AddType); siehe HOSTING.md',
    },
  ];
}

/** A policy of the host counts beside that of the page: what either forbids does not run. */
function strictPolicy({ file, headers }: Answer): Finding[] {
  const policy = headers.get('content-security-policy') ?? '';
  const rules = policy.split(/[;,]/u).map((rule) => rule.trim().toLowerCase());
  const scripts = rules.find((rule) => rule.startsWith('script-src '));
  const source = scripts ?? rules.find((rule) => rule.startsWith('default-src '));
  if (source === undefined || /'self'.*wasm-unsafe-eval|wasm-unsafe-eval.*'self'/u.test(source))
    return [];
  return [
    {
      code: 'kopie-csp',
      file,
      found: `eine Content-Security-Policy des Servers, unter der die Suche nicht läuft: ${source}`,
      expected: "'self' und 'wasm-unsafe-eval' darin, oder keine Angabe zu Skripten",
      remedy: 'die Angabe des Servers streichen; jede Seite bringt ihre eigene mit',
    },
  ];
}

function missing(all: readonly Answer[]): Finding[] {
  return Object.entries(HEADERS).flatMap(([name, value]) => {
    const lacking = all.find(({ headers }) => !(headers.get(name) ?? '').includes(value));
    if (!lacking) return [];
    const found = lacking.headers.get(name);
    return [
      {
        code: 'kopie-kopfzeile',
        file: lacking.file,
        found: found ? `${name}: ${found}` : `keine Kopfzeile ${name}`,
        expected: `${name}: ${value}`,
        remedy: 'die Regeln für den Server übernehmen, wo er das zulässt; siehe HOSTING.md',
      },
    ];
  });
}

function notKept(all: readonly Answer[]): Finding[] {
  const other = all.find(
    ({ path, headers }) => !agree(headers.get('cache-control') ?? '', cacheOf(path)),
  );
  if (!other) return [];
  return [
    {
      code: 'kopie-dauer',
      file: other.file,
      found: `Cache-Control: ${other.headers.get('cache-control') ?? 'keine Angabe'}`,
      expected: cacheOf(other.path),
      remedy: 'die Regeln für den Server übernehmen, wo er das zulässt; siehe HOSTING.md',
    },
  ];
}

/** Whether a file is kept as long as it may: what counts is for how many seconds. */
const agree = (given: string, wanted: string): boolean => ageOf(given) === ageOf(wanted);

const ageOf = (cache: string): number =>
  /no-cache|no-store/u.test(cache) ? 0 : Number(/max-age=(\d+)/u.exec(cache)?.[1] ?? NaN);
