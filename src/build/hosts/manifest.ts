import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { HOST_FILES, type HostRules } from './rules.ts';

/** Name of the list in the built site. */
export const MANIFEST = 'manifest.json';

/** What an edition consists of, so that a published copy can be held against it. */
export const manifestSchema = z.strictObject({
  /** Each file by its path from the root of the site; what speaks to hosts is left out. */
  files: z.record(z.string(), z.strictObject({ sha256: z.string(), size: z.number() })),
  redirects: z.record(z.string(), z.string()),
});

export type Manifest = z.output<typeof manifestSchema>;

/** Lists the files below a folder, in the order of their paths. */
export function manifestOf(out: string, redirects: HostRules['redirects']): Manifest {
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(out, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => !HOST_FILES.includes(path) && path !== MANIFEST)
    .sort();
  return {
    files: Object.fromEntries(
      paths.map((path) => [path, fileRecord(readFileSync(join(out, path)))]),
    ),
    redirects: Object.fromEntries(redirects.map(({ from, to }) => [from, to])),
  };
}

/** What the list says of a file. */
export const fileRecord = (bytes: Uint8Array): Manifest['files'][string] => ({
  sha256: sha256(bytes),
  size: bytes.length,
});

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Writes a manifest, one file a line, so that two of them can be compared. */
export const manifestText = ({ files, redirects }: Manifest): string => {
  const rows = (entries: Record<string, unknown>) =>
    Object.entries(entries)
      .map(([key, value]) => `\n  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',');
  return `{"files": {${rows(files)}\n},\n"redirects": {${rows(redirects)}\n}}\n`;
};
