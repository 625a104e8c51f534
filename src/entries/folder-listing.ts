import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { CONTENT, contentsOf, FOLDERS, folderOf, isEntry, KNOWN } from './content-layout.ts';
import { KIND_NAMES, LIST_FILES, OPTIONAL_LISTS, type Kind } from './kinds.ts';
import { misplaced } from './misplaced-files.ts';
import { emptyFolder, fileForFolder } from './reading-faults.ts';

/** What lies in `content/`, by names alone: the files of each kind, and what is missing or out of place. */
export interface Listing {
  entries: Readonly<Record<Kind, readonly string[]>>;
  findings: Finding[];
}

/** What programs leave behind and delete again: locks of word processors, backups, pictures of folders. */
const LEFT_BEHIND = /^(?:\.|~\$)|~$|^(?:Thumbs\.db|desktop\.ini)$/iu;

/** Lists the content folder of a project; hidden files, and those of programs, are passed over. */
export function listContent(root: string): Listing {
  const paths = [CONTENT, ...FOLDERS].flatMap((path) => pathsIn(root, path));
  const entries = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, paths.filter((path) => isEntry(path, kind))]),
  ) as Record<Kind, string[]>;
  if (!isFolder(root, CONTENT))
    return {
      entries,
      findings: [
        statOf(root, CONTENT) ? fileForFolder(CONTENT) : emptyFolder(CONTENT, contentsOf(CONTENT)),
      ],
    };
  const found = new Set(Object.values(entries).flat());
  const strays = paths.filter((path) => !found.has(path) && !KNOWN.has(path));
  const filesForFolders = FOLDERS.filter((path) => statOf(root, path) && !isFolder(root, path));
  const findings = misplaced({
    files: strays.filter((path) => !isFolder(root, path)),
    folders: strays.filter((path) => isFolder(root, path)),
    missingFolders: FOLDERS.filter((path) => !statOf(root, path)),
    filesForFolders,
    emptyFolders: KIND_NAMES.filter((kind) => entries[kind].length === 0)
      .map(folderOf)
      .filter((path) => !filesForFolders.includes(path)),
    missingLists: LIST_FILES.filter((path) => !OPTIONAL_LISTS.has(path) && !statOf(root, path)),
  });
  return { entries, findings };
}

const pathsIn = (root: string, folder: string): string[] =>
  isFolder(root, folder)
    ? readdirSync(join(root, folder))
        .filter((name) => !LEFT_BEHIND.test(name))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

const isFolder = (root: string, path: string): boolean =>
  statOf(root, path)?.isDirectory() ?? false;

/** Returns what the system knows of a file, undefined where there is none. */
export const statOf = (root: string, path: string): Stats | undefined =>
  statSync(join(root, path), { throwIfNoEntry: false });
