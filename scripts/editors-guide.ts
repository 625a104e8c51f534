/**
 * Writes the field tables of content/README.md from the schemas.
 *
 *   npm run guide             writes the tables
 *   npm run guide -- --check  stops when they are out of date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { withFieldTables } from '../src/entries/field-tables.ts';

const PATH = 'content/README.md';
const before = readFileSync(PATH, 'utf8');
const after = withFieldTables(before);

if (!process.argv.includes('--check')) writeFileSync(PATH, after);
else if (after !== before) {
  console.error(
    `${PATH}: Die Feldtabellen passen nicht mehr zu den Schemas. Abhilfe: npm run guide`,
  );
  process.exitCode = 1;
}
