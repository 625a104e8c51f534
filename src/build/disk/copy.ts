import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { WHOLE } from '../../formats/forms.ts';
import { zip, type Files } from '../../formats/zip.ts';
import { FORMS } from '../../strings.ts';
import { builtFiles } from '../built-files.ts';
import { fileRecord, MANIFEST, manifestText } from '../hosts/manifest.ts';
import { HOST_FILES } from '../hosts/rules.ts';
import { CLIENT } from '../../search/index/loud-client.ts';
import { FOLDER } from '../search-index.ts';
import { diskPage } from './page.ts';
import { bytesScript, modulesScript, pageScript, scriptName } from './scripts.ts';

/** What speaks to servers only, and the copy itself; its list of files is its own. */
const LEFT_OUT = new Set(
  [...HOST_FILES, MANIFEST, '404.html', 'robots.txt', 'sitemap.xml'].map((name) => `/${name}`),
).add(WHOLE.zip);
/** Where Astro writes scripts: what a page needs of them becomes one script. */
const MODULE = /^\/_astro\/.*\.js$/u;
/** What scripts of the site fetch. */
const FETCHED = new RegExp(`^/${FOLDER}/|/eintraege\\.json$`, 'u');
/** Files that are packed by themselves; all others are text. */
const PACKED = /\.(?:png|woff2|pdf|epub|zip)$/u;

/**
 * Makes a copy of a finished edition that opens from disk, without a server: file by file, under its path from the
 * root. Text, figures and index are those of the edition; links name pages, and scripts and what they load are in the
 * one form that browsers accept there. Throws when a script cannot be made.
 */
export function diskCopy(out: string): Files {
  const files: Record<string, string | Uint8Array> = {};
  const made = new Map<string, string>();
  /** Makes the script of a page once for all pages that have the same modules. */
  const scriptFor = (address: string) => (sources: readonly string[]) => {
    const modules = sources.map((source) => posix.join(posix.dirname(address), source));
    const name = made.get(modules.join()) ?? addScript(modules);
    return posix.relative(posix.dirname(address), `/${name}`);
  };
  const addScript = (modules: readonly string[]) => {
    const script = pageScript(out, modules);
    const name = `_astro/${scriptName(script)}`;
    files[name] = script;
    made.set(modules.join(), name);
    return name;
  };
  for (const { path, address } of builtFiles(out)) {
    if (LEFT_OUT.has(address) || MODULE.test(address)) continue;
    const name = address.slice(1);
    if (name === `${FOLDER}/${CLIENT}`) files[name] = modulesScript(out, address);
    else if (FETCHED.test(address)) files[`${name}.js`] = bytesScript(readFileSync(path));
    else if (PACKED.test(address)) files[name] = readFileSync(path);
    else if (address.endsWith('.html'))
      files[name] = diskPage(readFileSync(path, 'utf8'), {
        scriptFor: scriptFor(address),
        rooms: { [WHOLE.zip]: FORMS.thisCopy },
      });
    else files[name] = readFileSync(path, 'utf8');
  }
  return { ...files, [MANIFEST]: listOf(files) };
}

/** Lists the files of the copy, so that one can tell whether a stick still has them as they were. */
function listOf(files: Files): string {
  const records = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => [name, fileRecord(Buffer.from(content))] as const);
  return manifestText({ files: Object.fromEntries(records), redirects: {} });
}

/** Packs a copy into an archive that unpacks to one folder. */
export function diskArchive(files: Files): Uint8Array {
  const folder = posix.basename(WHOLE.zip, '.zip');
  const names = Object.keys(files).sort();
  return zip(Object.fromEntries(names.map((name) => [`${folder}/${name}`, files[name] ?? ''])));
}
