import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of a build, all on one volume so that renaming them is one step. */
export interface OutputFolders {
  /** What is copied to a host: whole, always. */
  final: string;
  /** Where a build works. */
  next: string;
  /** The edition before, while the new one takes its place: whole, always. */
  old: string;
  /** What is about to be removed. */
  gone: string;
}

export const outputFolders = (root: string, name: string): OutputFolders => ({
  final: join(root, name),
  next: join(root, `.${name}-next`),
  old: join(root, `.${name}-old`),
  gone: join(root, `.${name}-gone`),
});

/**
 * Clears away what a build has left that was killed. If it died between taking the old edition away and putting the
 * new one in place, the old one comes back.
 */
export function clearUp({ final, next, old, gone }: OutputFolders): void {
  if (!existsSync(final) && existsSync(old)) renameSync(old, final);
  for (const folder of [next, old, gone]) rmSync(folder, { recursive: true, force: true });
}

/** Puts a finished build in place of the edition before; where that fails, the edition before stays. */
export function putInPlace({ final, next, old, gone }: OutputFolders): void {
  const hadOne = existsSync(final);
  if (hadOne) renameSync(final, old);
  try {
    renameSync(next, final);
  } catch (error) {
    if (hadOne) renameSync(old, final);
    throw error;
  }
  if (!hadOne) return;
  renameSync(old, gone);
  rmSync(gone, { recursive: true, force: true });
}
