import { element, join, type Markup } from '../../charts/markup.ts';
import { BAND } from '../../lib/colours.ts';
import { pngOf } from '../png.ts';

/** The mark of the edition, 33 × 20 units: town hall (square) and civil society (circle), and what they share. */
export const mark = (stroke: string): Markup =>
  join([
    element('path', { d: 'M18 2.8a8 8 0 0 0 0 14.4z', fill: stroke }),
    element(
      'g',
      { fill: 'none', stroke, 'stroke-width': 2.25 },
      element('path', { d: 'M2 2h16v16H2z' }),
      element('circle', { cx: 22, cy: 10, r: 8 }),
    ),
  ]);

/** Draws the icon, square; `share` is how much of its width the mark takes. */
function icon(share: number): string {
  const scale = (32 * share) / 33;
  const left = (32 - 33 * scale) / 2;
  const top = (32 - 20 * scale) / 2;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' },
    element('rect', { width: 32, height: 32, fill: BAND }),
    element('g', { transform: `translate(${left} ${top}) scale(${scale})` }, mark('#ffffff')),
  ).markup;
}

/** Nearly the whole width, since the icon is shown at 16 pixels. */
const SMALL = icon(0.9);
/** Systems cut icons for start screens to shapes of their own: what matters lies in the inner 80 per cent. */
const SAFE = icon(0.66);

interface Icon {
  type: string;
  content: () => string | Uint8Array;
}

const png = (width: number): Icon => ({ type: 'image/png', content: () => pngOf(SAFE, width) });

/** All icons, by the names of their files at the root of the site. */
export const ICONS: Readonly<Record<string, Icon>> = {
  'favicon.svg': { type: 'image/svg+xml', content: () => SMALL },
  'favicon.ico': { type: 'image/x-icon', content: () => ico(pngOf(SMALL, 32), 32) },
  'apple-touch-icon.png': png(180),
  'icon-192.png': png(192),
  'icon-512.png': png(512),
};

/** Wraps a PNG as ICO with one picture, as every browser since 2012 reads it (header of 6 bytes, entry of 16). */
function ico(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
