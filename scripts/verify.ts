/**
 * Holds a published copy against the list of files of the edition (`dist/manifest.json`, else that of the copy).
 *
 *   npm run verify https://example.org/studie/ [manifest.json]
 */
import { siteUrl } from '../src/build/site-url.ts';
import { checkCopy } from '../src/build/verify/copy.ts';
import { readManifest } from '../src/build/verify/read-manifest.ts';
import { formatText } from '../src/entries/report/text.ts';

const [address, own = 'dist/manifest.json'] = process.argv.slice(2);
const { url, findings } = siteUrl(address);
if (!url) {
  console.error(
    findings.length > 0 ? formatText(findings) : 'Aufruf: npm run verify https://…/ordner/',
  );
  process.exit(2);
}
const source = await readManifest(own, url);
if (typeof source === 'string') {
  console.error(`${source}\nAbhilfe: npm run build, oder die Adresse prüfen`);
  process.exit(2);
}
const { errors, notes } = await checkCopy({ url, manifest: source.manifest });
const count = Object.keys(source.manifest.files).length;
if (notes.length > 0)
  console.log(
    `Was der Server besser könnte:\n\n${formatText(notes).replace(/Fehler in .*$/u, 'Hinweise')}\n`,
  );
if (errors.length > 0) {
  console.error(formatText(errors));
  process.exitCode = 1;
} else {
  console.log(`${url} stimmt: ${count} Dateien wie in ${source.name}.`);
}
