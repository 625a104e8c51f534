/**
 * Writes down the places of all texts: headings, paragraphs and items with their ids, so that these outlive edits.
 *
 *   npm run places
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopOn } from '../src/build/stop.ts';
import { checkContent } from '../src/entries/checks/index.ts';
import { LISTS } from '../src/entries/kinds.ts';
import { placesIn } from '../src/entries/ledger/plan.ts';
import { writeLedger } from '../src/entries/ledger/rows.ts';
import { readContent } from '../src/entries/read.ts';

const root = process.cwd();
const content = readContent(root);
// A text that cannot be read would lose the ids of its places.
stopOn(checkContent(content));
const { texts, rows } = placesIn(content);
writeFileSync(join(root, LISTS.places), writeLedger(rows));
const count = (what: 'added' | 'edited' | 'gone') =>
  [...texts.values()].reduce((sum, { changes }) => sum + changes[what].length, 0);
console.log(
  `${LISTS.places}: ${rows.length} Stellen; ${count('added')} neu, ${count('edited')} geändert, ${count('gone')} entfallen.`,
);
