import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const N = '\u202F';
const B = '\u00A0';

test.each([
  ['z. B. Köln', `z.${N}B. Köln`],
  ['z.B. Köln', `z.${N}B. Köln`],
  ['ein e. V.', `ein e.${N}V.`],
  ['i. d. R. abends', `i.${N}d.${N}R. abends`],
  ['12 %', `12${N}%`],
  ['12%', `12${N}%`],
  ['12\u00A0%', `12${N}%`],
  ['S. 12', `S.${B}12`],
  ['erst dies – dann das', `erst dies${B}– dann das`],
  ['111 : 137', `111${B}:${B}137`],
  ['Abb. 3 und Tab. 1', `Abb.${B}3 und Tab.${B}1`],
  ['Kapitel 6.2', `Kapitel${B}6.2`],
  ['300 Euro', `300${B}Euro`],
  ['36 Prozent', `36${B}Prozent`],
  ['n = 52', `n${N}=${N}52`],
  ['§ 24', `§${B}24`],
])('%s is set with the right spaces', (before, after) => {
  expect(typeset(before)).toBe(after);
});

test.each([
  '12 Personen',
  'Kapitel über Köln',
  'Das steht so. Berlin ist größer.',
  'GKS. 5',
  '12 Eurostücke',
  'Er kam zu spät u. alles',
])('%s stays as it is', (text) => {
  expect(typeset(text)).toBe(text);
});

test('a sentence that ends in a letter of an abbreviation keeps its space', () => {
  expect(typeset('Sie traf sich mit Oskara. D. blieb.')).toBe(
    'Sie traf sich mit Oskara. D. blieb.',
  );
});

test('setting a text twice changes nothing more', () => {
  const once = typeset('z. B. 12 % (S. 5) beim e. V. mit 3 Mio. Euro, i. d. R. § 3');
  expect(typeset(once)).toBe(once);
});
