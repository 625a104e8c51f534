import type { Finding } from '../../entries/finding.ts';
import { sha256 } from '../hosts/manifest.ts';
import type { Copy } from './copy.ts';

/** The headers with which each file was sent, by its path. */
export type Answers = ReadonlyMap<string, Headers>;

/** How many files are asked for at a time. */
const SIDE_BY_SIDE = 8;

/** Asks for every file of the edition and compares it byte for byte, by its hash. */
export async function checkFiles(copy: Copy): Promise<{ answers: Answers; errors: Finding[] }> {
  const answers = new Map<string, Headers>();
  const errors: Finding[] = [];
  const waiting = Object.keys(copy.manifest.files);
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const fault = await faultOf(copy, path, answers);
      if (fault) errors.push({ code: 'kopie-datei', file: addressOf(copy, path), ...fault });
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return { answers, errors };
}

/** The address by which readers come to a file. */
export const addressOf = ({ url }: Copy, path: string): string =>
  new URL(path.replace(/(^|\/)index\.html$/u, '$1') || './', url).href;

type Fault = Pick<Finding, 'found' | 'expected' | 'remedy'>;

async function faultOf(
  copy: Copy,
  path: string,
  answers: Map<string, Headers>,
): Promise<Fault | undefined> {
  const wanted = copy.manifest.files[path];
  const answer = await ask(addressOf(copy, path));
  if (typeof answer === 'string') return unreachable(answer);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // Redirects of the host are checked by themselves; the page behind one is then never shown.
  if (answer.status !== 200) return isMoved(copy, path) ? undefined : wrongStatus(answer.status);
  answers.set(path, answer.headers);
  return sha256(bytes) === wanted?.sha256 ? undefined : otherBytes(bytes.length, wanted?.size ?? 0);
}

const isMoved = ({ manifest }: Copy, path: string): boolean =>
  `/${path.replace(/index\.html$/u, '')}` in manifest.redirects;

/** Asks for an address without following it elsewhere; what went wrong comes back as words. */
export async function ask(address: string): Promise<Response | string> {
  try {
    return await fetch(address, { redirect: 'manual', cache: 'no-store' });
  } catch (error) {
    const { cause } = error as Error;
    return cause instanceof Error ? cause.message : String(error);
  }
}

const REMEDY = 'die Ausgabe noch einmal vollständig hochladen, auch Ordner, die mit _ beginnen';

const unreachable = (reason: string): Fault => ({
  found: `keine Antwort (${reason})`,
  expected: 'die Datei der Ausgabe',
  remedy: 'die Adresse und die Erreichbarkeit des Servers prüfen',
});

const wrongStatus = (status: number): Fault => ({
  found: `die Antwort ${status}`,
  expected: 'die Datei der Ausgabe (200)',
  remedy: REMEDY,
});

const otherBytes = (size: number, wanted: number): Fault => ({
  found: `einen anderen Inhalt als in manifest.json (${size} statt ${wanted} Bytes)`,
  expected: 'Byte für Byte die gebaute Datei',
  remedy: `${REMEDY}; der Server darf nichts einfügen oder umschreiben`,
});
