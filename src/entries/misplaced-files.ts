import { basename, dirname } from 'node:path';
import { nearest } from '../lib/nearest.ts';
import { contentsOf, sameName } from './content-layout.ts';
import type { Finding } from './finding.ts';
import { LIST_FILES } from './kinds.ts';
import {
  emptyFolder,
  fileForFolder,
  missingList,
  strayFile,
  strayFolder,
} from './reading-faults.ts';

/** Paths of the content folder that are not as they should be. */
interface Faulty {
  /** Files and folders that nobody reads. */
  files: readonly string[];
  folders: readonly string[];
  missingFolders: readonly string[];
  /** Files with the names of folders. */
  filesForFolders: readonly string[];
  /** Folders of entries without any, the missing ones among them. */
  emptyFolders: readonly string[];
  missingLists: readonly string[];
}

/**
 * Tells what is missing and what nobody reads. What is missing is told together with what has taken its place, so
 * that a file or folder that was renamed or moved gives one finding.
 */
export function misplaced(faulty: Faulty): Finding[] {
  const { files, folders, missingFolders, emptyFolders } = faulty;
  const empty = [...new Set([...emptyFolders, ...missingFolders])].map((path) => ({
    path,
    now: missingFolders.includes(path) ? likeliest(path, folders) : undefined,
  }));
  const lists = faulty.missingLists
    .filter((path) => ![...missingFolders, ...faulty.filesForFolders].includes(dirname(path)))
    .map((path) => ({ path, now: placeOf(path, files) }));
  const told = new Set([...empty, ...lists].map(({ now }) => now));
  const isUntold = (path: string) => !told.has(path) && !emptyFolders.includes(dirname(path));
  return [
    ...faulty.filesForFolders.map(fileForFolder),
    ...empty.map(({ path, now }) => emptyFolder(path, contentsOf(path), now)),
    ...lists.map(({ path, now }) => missingList(path, now)),
    ...files.filter(isUntold).map((path) => unread(path)),
    ...folders.filter(isUntold).map((path) => strayFolder(path, contentsOf(dirname(path)))),
  ];
}

/** The folder that was probably called otherwise before: a like name, else the only one there is. */
const likeliest = (path: string, folders: readonly string[]): string | undefined =>
  nearest(path, folders)[0] ?? (folders.length === 1 ? folders[0] : undefined);

/** Where a list lies that is not at its place: under its name elsewhere, or in its folder under a like name. */
function placeOf(path: string, files: readonly string[]): string | undefined {
  const here = files.filter((file) => dirname(file) === dirname(path));
  return files.find((file) => sameName(file, path)) ?? nearest(path, here)[0];
}

function unread(path: string): Finding {
  const list = LIST_FILES.find((each) => sameName(each, path));
  return strayFile(path, contentsOf(dirname(path)), list ?? similar(path));
}

/** The list that a file in its folder was perhaps meant to be. */
const similar = (path: string): string | undefined =>
  nearest(
    basename(path),
    LIST_FILES.filter((list) => dirname(list) === dirname(path)).map((list) => basename(list)),
  ).map((name) => `${dirname(path)}/${name}`)[0];
