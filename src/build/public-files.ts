import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../entries/finding.ts';
import { brokenLink, unreadableFile } from '../entries/reading-faults.ts';

/** Tells of the files in `root/public` that a build could not copy; a build itself would say so in English. */
export function unreadablePublicFiles(root: string): Finding[] {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .flatMap((item) => faultOf(join(item.parentPath, item.name), root));
}

function faultOf(path: string, root: string): Finding[] {
  const name = relative(root, path).split(sep).join('/');
  try {
    accessSync(path, constants.R_OK);
    return [];
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    return [fault.code === 'ENOENT' ? brokenLink(name) : unreadableFile(name, fault)];
  }
}
