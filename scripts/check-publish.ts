/**
 * Stops before a publication when the data of the publishing body or the address of the site are missing, or when the
 * built edition has addresses that nobody has put down.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unlistedAddresses } from '../src/build/addresses/unlisted.ts';
import { siteUrl } from '../src/build/site-url.ts';
import { checkPublication } from '../src/entries/checks/publication.ts';
import { formatText } from '../src/entries/report/text.ts';
import { readContent } from '../src/entries/read.ts';

const address = process.env['SITE_URL'];
const content = readContent(process.cwd());
const dist = join(process.cwd(), 'dist');
const findings = [
  ...siteUrl(address).findings,
  ...checkPublication(content, address),
  ...(existsSync(dist) ? unlistedAddresses(content, dist) : []),
];
if (findings.length > 0) {
  console.error(formatText(findings));
  process.exitCode = 1;
} else {
  console.log('Bereit zur Veröffentlichung.');
}
