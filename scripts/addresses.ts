/**
 * Adds the addresses of the built edition to the list of those that have been published; none is ever taken out.
 *
 *   npm run build && npm run addresses
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { presentAddresses } from '../src/build/addresses/present.ts';
import { listOf, promisedIn } from '../src/build/addresses/promised.ts';
import { readPages } from '../src/build/built-pages.ts';
import { LISTS } from '../src/entries/kinds.ts';
import { requireEdition } from './refuse.ts';

const root = process.cwd();
const dist = join(root, 'dist');
const file = join(root, LISTS.addresses);
requireEdition(dist);
const before = existsSync(file) ? promisedIn(readFileSync(file, 'utf8')).promised : [];
const known = new Set(before.map(({ address }) => address));
const present = presentAddresses(readPages(dist), dist);
const added = [...present].filter((address) => !known.has(address));
writeFileSync(file, listOf([...known, ...added]));
console.log(
  `${LISTS.addresses}: ${known.size + added.length} Adressen, ${added.length} davon neu.`,
);
