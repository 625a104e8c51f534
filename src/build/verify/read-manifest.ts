import { existsSync, readFileSync } from 'node:fs';
import { manifestSchema, type Manifest } from '../hosts/manifest.ts';
import { ask } from './files.ts';

/** A list of files, and whose it is. */
export interface Source {
  manifest: Manifest;
  name: string;
}

/**
 * Reads the list of files that a copy is held against: the one of the own build where there is one, else that of the
 * copy, which tells of what broke on the way but not of somebody who changed both. Words come back when there is none.
 */
export async function readManifest(own: string, url: string): Promise<Source | string> {
  if (existsSync(own)) return parsed(readFileSync(own, 'utf8'), own);
  const address = new URL('manifest.json', url).href;
  const answer = await ask(address);
  if (typeof answer === 'string') return `${address}: keine Antwort (${answer})`;
  if (answer.status !== 200) return `${address}: die Antwort ${answer.status}`;
  return parsed(await answer.text(), address);
}

function parsed(text: string, name: string): Source | string {
  try {
    return { manifest: manifestSchema.parse(JSON.parse(text)), name };
  } catch {
    return `${name}: kein Verzeichnis der Dateien, wie der Bau es schreibt`;
  }
}
