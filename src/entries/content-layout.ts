import { basename, dirname } from 'node:path';
import { KIND_NAMES, KINDS, LIST_FILES, type Kind } from './kinds.ts';

/** The folder of the editors. */
export const CONTENT = 'content';
const GUIDE = `${CONTENT}/README.md`;
/** The pages that explain each code of a finding. */
export const HELP = `${CONTENT}/HILFE.md`;
/** Path of the folder of a kind. */
export const folderOf = (kind: Kind) => `${CONTENT}/${KINDS[kind].folder}`;
const ENTRY_FOLDERS = KIND_NAMES.map(folderOf);
const LIST_FOLDERS = [...new Set(LIST_FILES.map((path) => dirname(path)))].filter(
  (path) => path !== CONTENT && !ENTRY_FOLDERS.includes(path),
);
/** Every folder that is read. */
export const FOLDERS = [...ENTRY_FOLDERS, ...LIST_FOLDERS];
/** Everything that has its place without being an entry. */
export const KNOWN = new Set<string>([...FOLDERS, ...LIST_FILES, GUIDE, HELP]);

/** Describes what must lie in a folder. */
export function contentsOf(folder: string): string {
  const kind = KIND_NAMES.find((each) => folderOf(each) === folder);
  const lists = LIST_FILES.filter((path) => dirname(path) === folder).map((path) => basename(path));
  if (kind) return `Dateien mit der Endung .${KINDS[kind].extension}`;
  if (folder !== CONTENT) return lists.join(' und ');
  return `die Ordner ${FOLDERS.map((path) => basename(path)).join(', ')} und ${lists.join(', ')}`;
}

/** Whether two paths end in the same name, whatever its case. */
export const sameName = (a: string, b: string): boolean =>
  basename(a).toLowerCase() === basename(b).toLowerCase();

/** A file with the name of a list is none of the entries, wherever it lies. */
export const isEntry = (path: string, kind: Kind): boolean =>
  dirname(path) === folderOf(kind) &&
  path.endsWith(`.${KINDS[kind].extension}`) &&
  !LIST_FILES.some((list) => sameName(list, path));
