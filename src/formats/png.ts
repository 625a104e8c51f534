import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { FONT_FAMILY, fontFiles } from '../lib/fonts/fonts.ts';
import { keptBytes } from '../lib/kept-bytes.ts';

/**
 * Draws an SVG text as PNG of a width in pixels, in the text font of the edition alone, so that it is the same on every
 * machine. What was drawn before is kept.
 */
export const pngOf = (svg: string, width: number): Uint8Array =>
  keptBytes('png', [svg, String(width), RENDERER, ...fonts()], () => render(svg, width));

function render(svg: string, width: number): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY },
  });
  return picture.render().asPng();
}

let read: Buffer[] | undefined;

/** The fonts are read once: a build draws hundreds of pictures. */
const fonts = (): Buffer[] => (read ??= fontFiles().map((file) => readFileSync(file)));

/** The version of the renderer, whose pictures may change with it. */
const RENDERER = readFileSync(
  createRequire(import.meta.url).resolve('@resvg/resvg-js/package.json'),
  'utf8',
);
