/** Stops before a publication when the data of the publishing body or the address of the site are missing. */
import { siteUrl } from '../src/build/site-url.ts';
import { checkPublication } from '../src/entries/checks/publication.ts';
import { formatText } from '../src/entries/report/text.ts';
import { readContent } from '../src/entries/read.ts';

const address = process.env['SITE_URL'];
const findings = [
  ...siteUrl(address).findings,
  ...checkPublication(readContent(process.cwd()), address),
];
if (findings.length > 0) {
  console.error(formatText(findings));
  process.exitCode = 1;
} else {
  console.log('Bereit zur Veröffentlichung.');
}
