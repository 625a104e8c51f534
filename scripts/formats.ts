/**
 * Makes what readers take away of an edition that is built: PDFs, EPUB and a copy that opens from disk, beside its pages,
 * which then link them. Where the address of the site is known, it makes for each entry the picture that networks show
 * with a link.
 *
 *   npm run formats
 */
import { join } from 'node:path';
import { diskArchive, diskCopy } from '../src/build/disk/copy.ts';
import { addForms } from '../src/build/forms.ts';
import { releaseLock, takeLock } from '../src/build/lock-file.ts';
import { siteUrl } from '../src/build/site-url.ts';
import { orStop, stopOn } from '../src/build/stop.ts';
import { bookDocument } from '../src/documents/book.ts';
import { shelfOf } from '../src/documents/context.ts';
import { sharePictures } from '../src/documents/identity-files.ts';
import { pdfFiles } from '../src/documents/pdf-files.ts';
import { bringEntries } from '../src/edition/edition.ts';
import { entriesOnDisk } from '../src/edition/from-disk.ts';
import { checkAll } from '../src/entries/checks/index.ts';
import { bySeverity } from '../src/entries/report/order.ts';
import { operatorOf } from '../src/entries/operator-file.ts';
import { readContent } from '../src/entries/read.ts';
import { epubOf } from '../src/formats/epub/epub.ts';
import { WHOLE } from '../src/formats/forms.ts';
import { typesetter } from '../src/formats/typst/compile.ts';
import { refuse, requireEdition } from './refuse.ts';

const started = performance.now();
const root = process.cwd();
const out = join(root, 'dist');
const lock = join(root, '.dist-lock');
requireEdition(out);
if (takeLock(lock)) refuse('Gerade wird gebaut.', 'warten, bis der Bau fertig ist');
process.once('exit', () => {
  releaseLock(lock);
});
const { url, findings } = siteUrl(process.env['SITE_URL']);
const content = readContent(root);
stopOn([...findings, ...bySeverity(checkAll(content)).errors]);
bringEntries(entriesOnDisk(content));
await orStop(makeForms(url ? new URL(url) : undefined));

async function makeForms(site: URL | undefined): Promise<void> {
  const shelf = await shelfOf(content, operatorOf(content).data.name);
  const epub = epubOf(await bookDocument(shelf, site), site);
  const files = [
    { address: WHOLE.epub, content: epub },
    ...(await pdfFiles(shelf, typesetter(), site)),
    ...(site ? await sharePictures() : []),
  ];
  addForms(out, files, site);
  // Of the edition with all the others, which it takes along.
  const archive = { address: WHOLE.zip, content: diskArchive(diskCopy(out)) };
  addForms(out, [archive], site);
  files.push(archive);
  const bytes = files.reduce((sum, { content: { length } }) => sum + length, 0);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${files.length} Dateien zum Mitnehmen, ${Math.round(bytes / 1e6)} MB (${seconds} s)`,
  );
}
