/**
 * Checks all content and says what is wrong, in the order of files and lines.
 *
 *   npm run check                      everything, for people
 *   npm run check -- --only FILE       what concerns a file (a part of its path will do); all of content/ is read
 *   npm run check -- --fix             mends what can be but one thing, and says what it changed
 *   npm run check -- --format FORMAT   text, json, github (annotations) or gitlab (Code Quality)
 */
import { parseArgs } from 'node:util';
import { checkAll } from '../src/entries/checks/index.ts';
import { fixContent } from '../src/entries/fix.ts';
import { readContent } from '../src/entries/read.ts';
import { formatFixed } from '../src/entries/report/fixed.ts';
import { FORMATS, type Format } from '../src/entries/report/index.ts';
import { bySeverity } from '../src/entries/report/order.ts';

const { format, only, fix } = readArguments();
const root = process.cwd();
const isWanted = (file: string) => only.length === 0 || only.some((part) => file.includes(part));

if (fix) console.error(`${formatFixed(fixContent(root, isWanted))}\n`);
const findings = checkAll(readContent(root)).filter(({ file }) => isWanted(file));
const { errors } = bySeverity(findings);
if (errors.length > 0) process.exitCode = 1;
if (format !== 'text') console.log(FORMATS[format](findings));
else if (findings.length > 0)
  (errors.length > 0 ? console.error : console.log)(FORMATS.text(findings));
if (format === 'text' && errors.length === 0) console.log('Inhalt geprüft: keine Fehler.');

interface Arguments {
  format: Format;
  only: string[];
  fix: boolean;
}

/** Reads the words behind the command; a wrong one ends the program with what may stand there. */
function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        only: { type: 'string', multiple: true, default: [] },
        fix: { type: 'boolean', default: false },
      },
    });
    const { format } = values;
    if (!(format in FORMATS)) throw new Error(`--format ${format}`);
    const files = [...values.only, ...positionals].map((path) => path.replace(/^\.\//u, ''));
    return { format: format as Format, only: files, fix: values.fix };
  } catch (error) {
    console.error(
      `Unbekannte Angabe: ${(error as Error).message}\n` +
        `Erwartet: npm run check -- [--only DATEI] [--fix] [--format ${Object.keys(FORMATS).join('|')}]`,
    );
    process.exit(2);
  }
}
