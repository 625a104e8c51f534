import type { Finding } from '../../entries/finding.ts';
import { sha256 } from '../hosts/manifest.ts';
import type { Copy, Report } from './copy.ts';
import { ask } from './files.ts';

/** An address that no edition will have. */
const NOWHERE = 'praxis/gibt-es-nicht/und-wird-es-nicht-geben/';

/** Checks what a host says where nothing is: 404, and the page of errors. */
export async function checkNotFound({ url, manifest }: Copy): Promise<Report> {
  const file = new URL(NOWHERE, url).href;
  const answer = await ask(file);
  if (typeof answer === 'string') return { errors: [], notes: [] };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (answer.status !== 404) return { errors: [wrongStatus(file, answer.status)], notes: [] };
  const isOurs = sha256(bytes) === manifest.files['404.html']?.sha256;
  return { errors: [], notes: isOurs ? [] : [foreignPage(file)] };
}

const wrongStatus = (file: string, status: number): Finding => ({
  code: 'kopie-404',
  file,
  found: `die Antwort ${status}, wo es nichts gibt`,
  expected: 'die Antwort 404',
  remedy: 'am Server keine Umleitung aller unbekannten Adressen auf die Startseite einstellen',
});

const foreignPage = (file: string): Finding => ({
  code: 'kopie-404',
  file,
  found: 'eine Fehlerseite des Servers',
  expected: '404.html der Ausgabe',
  remedy: 'die Fehlerseite am Server einstellen; siehe HOSTING.md',
});
