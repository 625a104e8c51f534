/**
 * Checks all content and says what is wrong, in the order of files and lines.
 *
 *   npm run check                      everything, for people
 *   npm run check -- --only FILE       what concerns a file (a part of its path will do); all of content/ is read
 *   npm run check -- --fix             mends what can be but one thing, and says what it changed
 *   npm run check -- --format FORMAT   text, json, github (annotations) or gitlab (Code Quality)
 */
import { isAbsolute, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAll } from '../src/entries/checks/index.ts';
import { fixContent } from '../src/entries/fix.ts';
import { LIST_FILES } from '../src/entries/kinds.ts';
import { keepOutlines } from '../src/entries/outline.ts';
import { readContent } from '../src/entries/read.ts';
import { formatFixed } from '../src/entries/report/fixed.ts';
import { FORMATS, type Format } from '../src/entries/report/index.ts';
import { bySeverity } from '../src/entries/report/order.ts';

const { format, only, fix } = readArguments();
const root = process.cwd();
const isWanted = (file: string) => only.length === 0 || only.some((part) => file.includes(part));

keepOutlines(join(import.meta.dirname, '..'));
if (fix) console.error(`${formatFixed(fixContent(root, isWanted))}\n`);
const content = readContent(root);
const all = checkAll(content);
const known = [
  ...content.files.map(({ path }) => path),
  ...LIST_FILES,
  ...all.map(({ file }) => file),
];
if (!known.some(isWanted)) refuse(`keine Datei in content/ heißt wie ${only.join(', ')}`);
const findings = all.filter(({ file }) => isWanted(file));
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
    if (!Object.hasOwn(FORMATS, format)) refuse(`--format ${format}`);
    const files = [...values.only, ...positionals].map(asInFindings);
    return { format: format as Format, only: files, fix: values.fix };
  } catch {
    return refuse(process.argv.slice(2).join(' '));
  }
}

/** Writes a path, or a part of one, as findings do: from the root of the project, with slashes. */
function asInFindings(path: string): string {
  const inProject = isAbsolute(path) ? relative(process.cwd(), path) : path;
  return inProject.replaceAll('\\', '/').replace(/^\.\//u, '');
}

function refuse(what: string): never {
  console.error(
    `Unbekannte Angabe: ${what}\n` +
      `Erwartet: npm run check -- [--only DATEI] [--fix] [--format ${Object.keys(FORMATS).join('|')}]`,
  );
  process.exit(2);
}
