import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { FindingsError } from '../../entries/finding.ts';
import { pack, strangeFile, unpack } from './signed-file.ts';

/** Ending of the file that lists the pages of the index by the names of their texts. */
const META = /^pagefind\.(\w+)\.pf_meta$/u;
const ENTRY = 'pagefind-entry.json';

/** A file under the name of its content, beside the name that it had. */
export interface Renamed {
  before: string;
  after: string;
}

/**
 * Chooses for each text a name made of its content and its number, as long as the one that Pagefind gave it. Pagefind
 * names texts by what they are before they are cleaned: a browser that keeps them would show the old text under the old
 * name. The number spares the query layer the names.
 */
export function namesFor(
  texts: readonly { id: string; content: string; number: string }[],
): Renamed[] {
  return texts.map(({ id, content, number }) => {
    const [, language = '', hash = ''] = /^(.*_)([0-9a-f]{6,})$/u.exec(id) ?? [];
    if (!hash)
      throw new FindingsError([
        strangeFile(`fragment/${id}.pf_fragment`, `der Name „${id}“`, '„de_“ und eine Prüfsumme'),
      ]);
    const length = hash.length - number.length;
    return { before: id, after: language + dense(content, length) + number };
  });
}

/** Writes the new names of texts into the list of pages, which gets a new name in turn, and that into the entry file. */
export function renameIn(files: readonly IndexFile[], names: readonly Renamed[]): IndexFile[] {
  const metas = files.filter(({ path }) => META.test(path));
  const [meta] = metas;
  if (!meta || metas.length > 1)
    throw new FindingsError([
      strangeFile('', `${metas.length} Dateien pagefind.*.pf_meta`, 'genau eine'),
    ]);
  const data = unpack(meta);
  for (const { at, after } of placesOf(data, names, meta.path)) data.write(after, at, 'latin1');
  const [, before = ''] = META.exec(meta.path) ?? [];
  const after = before.replace(/[0-9a-f]+$/u, ({ length }) => checksum(data, length));
  const renamed = { path: meta.path.replace(before, after), content: pack(data) };
  return files.map((file) => {
    if (file === meta) return renamed;
    return file.path === ENTRY ? replaceOnce(file, before, after) : file;
  });
}

/** Finds the one place at which each old name stands, before any is overwritten. */
function placesOf(
  data: Buffer,
  names: readonly Renamed[],
  path: string,
): { at: number; after: string }[] {
  return names.map(({ before, after }) => {
    const at = data.indexOf(before, 0, 'latin1');
    if (at < 0 || data.includes(before, at + 1, 'latin1'))
      throw new FindingsError([
        strangeFile(path, `die Fundstelle ${before} nicht genau einmal`, 'jede genau einmal'),
      ]);
    return { at, after };
  });
}

function replaceOnce({ path, content }: IndexFile, from: string, to: string): IndexFile {
  const parts = Buffer.from(content).toString('utf8').split(from);
  if (parts.length !== 2)
    throw new FindingsError([
      strangeFile(path, `„${from}“ ${parts.length - 1}-mal`, 'den Namen von pf_meta genau einmal'),
    ]);
  return { path, content: Buffer.from(parts.join(to)) };
}

/** A checksum that says more in as many letters. */
const dense = (data: string, length: number): string =>
  BigInt(`0x${createHash('sha256').update(data).digest('hex')}`)
    .toString(36)
    .slice(-length);

const checksum = (data: string | Buffer, length: number): string =>
  createHash('sha256').update(data).digest('hex').slice(0, length);
