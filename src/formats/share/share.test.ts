import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { BAND, BAND_SOFT, PAPER } from '../../lib/colours.ts';
import { textsIn } from '../../testing/svg-texts.ts';
import { ICONS } from './icons.ts';
import { ogImage, withOwnPicture } from './og-image.ts';
import { SHARE_SIZE, sharePicture, type ShareCard } from './share-picture.ts';
import { webManifest } from './web-manifest.ts';

const LONG = 'Gemeinwesenorientierte Nachbarschaftshilfevermittlungsstelle '.repeat(12).trim();
const textsOf = (card: Partial<ShareCard>) => {
  const full = { kicker: 'Praxis', title: 'Titel', facts: [], summary: 'Ein Satz.', ...card };
  return parseFragment(sharePicture(full)).childNodes.flatMap(textsIn);
};

test('however long a text is, no line leaves the picture, and what is cut says so', () => {
  const facts = ['Was kostet es', 'Wer trägt es'].map((label) => ({ label, value: LONG }));
  const texts = textsOf({ kicker: LONG, title: LONG, facts });
  expect(texts.filter(({ right }) => right > SHARE_SIZE.width)).toEqual([]);
  expect(texts.filter(({ text }) => text.endsWith(' …'))).toHaveLength(4);
});

test('a picture shows the facts, and where there are none the summary', () => {
  const shown = (card: Partial<ShareCard>) => textsOf(card).map(({ text }) => text);
  expect(shown({})).toContain('Ein Satz.');
  const withFact = shown({ facts: [{ label: 'Seit wann', value: '2017' }] });
  expect(withFact).toEqual(expect.arrayContaining(['Seit wann', '2017']));
  expect(withFact).not.toContain('Ein Satz.');
});

test('a page names its own picture in place of that of the edition, under the published address', () => {
  const site = new URL('https://example.org/a/');
  const html = `<meta property="og:image" content="${ogImage('/', site) ?? ''}">`;
  const own = withOwnPicture(html, '/praxis/x/', site);
  expect(own).toBe(
    '<meta property="og:image" content="https://example.org/a/praxis/x/vorschau.png">',
  );
  expect(withOwnPicture(own, '/praxis/x/', site)).toBe(own);
  expect(ogImage('/praxis/x/', undefined)).toBeUndefined();
});

test('the manifest has relative addresses, and names icons that are made', () => {
  const manifest = JSON.parse(webManifest()) as { start_url: string; icons: { src: string }[] };
  const base = 'https://example.org/a/b/site.webmanifest';
  expect(new URL(manifest.start_url, base).href).toBe('https://example.org/a/b/');
  expect(manifest.icons.map(({ src }) => src).filter((src) => !(src in ICONS))).toEqual([]);
});

test('the icon for old browsers holds one PNG of 32 pixels', () => {
  const ico = Buffer.from(ICONS['favicon.ico']!.content());
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const picture = ico.subarray(ico.readUInt32LE(18));
  expect(picture).toHaveLength(ico.readUInt32LE(14));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(32);
});

test('colours outside of style sheets are those of the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--band: light-dark(${BAND}, `);
  expect(tokens).toContain(`--band-soft: light-dark(${BAND_SOFT}, `);
  expect(tokens).toContain(`--paper: light-dark(${PAPER}, `);
});
