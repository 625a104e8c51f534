import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const LOADER = join(import.meta.dirname, 'loader.ts');

/**
 * Makes the classic script that does what the modules of a page do, in their order, behind the loader. `modules` are
 * addresses from the root of the site, which lies in `out`. Throws with what the bundler finds wrong.
 */
export const pageScript = (out: string, modules: readonly string[]): Uint8Array =>
  classic(
    [LOADER, ...modules.map((address) => resolve(out, `.${address}`))].map(imported).join(''),
  );

/** Makes a classic script that brings the loader the exports of a module. */
export const modulesScript = (out: string, address: string): Uint8Array =>
  classic(
    `import * as all from ${JSON.stringify(resolve(out, `.${address}`))};fromDisk.bring(all);`,
  );

/** Makes a classic script that brings the loader the bytes of a file. */
export const bytesScript = (bytes: Uint8Array): string =>
  `fromDisk.bring(${JSON.stringify(Buffer.from(bytes).toString('base64'))});\n`;

/** Names a script by what it holds. */
export const scriptName = (script: Uint8Array): string =>
  `${createHash('sha256').update(script).digest('hex').slice(0, 10)}.js`;

const imported = (path: string) => `import ${JSON.stringify(path)};`;

function classic(contents: string): Uint8Array {
  const {
    outputFiles: [script],
  } = buildSync({
    stdin: { contents, resolveDir: '/' },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'silent',
    // A classic script has no address of its own; whoever asks for one knows what to do without.
    define: { 'import.meta.url': 'undefined' },
  });
  if (!script) throw new Error('esbuild hat kein Skript geschrieben');
  return script.contents;
}
