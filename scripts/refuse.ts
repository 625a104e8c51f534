import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../src/build/hosts/manifest.ts';

/** Ends a command that cannot do what it is asked for, with what is wrong and what to do; its status is 2. */
export function refuse(found: string, remedy: string): never {
  console.error(`${found}\nAbhilfe: ${remedy}`);
  process.exit(2);
}

/** Ends a command that needs a finished edition where there is none. */
export function requireEdition(folder: string): void {
  if (!existsSync(join(folder, MANIFEST)))
    refuse('In dist/ liegt keine fertige Ausgabe.', 'npm run build');
}

/** Reads a list of numbers such as `1,10,100`; another word ends the command. */
export function numbersIn(word: string, usage: string): number[] {
  if (!/^\d+(?:,\d+)*$/u.test(word)) refuse(`Unbekannte Angabe: ${word}`, usage);
  return word.split(',').map(Number);
}
