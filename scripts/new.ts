/**
 * Begins a new entry: a file with every field explained, and a mark at each place that is to be written.
 *
 *   npm run new -- praxis "Titel" --stadt hannover
 *   npm run new -- stimme "Ehrenamtliche in einer Gruppe" --stadt koeln
 *   npm run new -- abbildung "Titel" --id tab-3
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newEntry } from '../src/entries/scaffold/new-entry.ts';
import { readRequest, RequestError } from '../src/entries/scaffold/request.ts';
import { UNWRITTEN } from '../src/entries/unwritten.ts';

try {
  const { path, text } = newEntry(process.cwd(), readRequest(process.argv.slice(2)));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  console.log(
    `Angelegt: ${path}\n` +
      `Als Nächstes die Stellen ${UNWRITTEN} ausfüllen. Was noch fehlt, sagt: npm run check -- --only ${path}`,
  );
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
