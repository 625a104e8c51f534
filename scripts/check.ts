import { checkContent } from '../src/entries/checks/index.ts';
import { formatFindings } from '../src/entries/finding.ts';
import { readContent } from '../src/entries/read.ts';

const findings = checkContent(readContent(process.cwd()));
const wanted = process.argv.slice(2);
const shown =
  wanted.length > 0
    ? findings.filter(({ file }) => wanted.some((part) => file.includes(part)))
    : findings;

if (shown.length > 0) {
  console.error(formatFindings(shown));
  process.exitCode = 1;
} else {
  console.log('Inhalt geprüft: keine Fehler.');
}
