import type { FigureData } from '../entries/schemas/figure.ts';
import { figureSvg } from './figure-svg.ts';
import { pngOf } from './png.ts';

/** Wide enough to be sharp on a slide, in pixels. */
const WIDTH = 1600;

/** Draws a figure as PNG for slides. */
export const figurePng = (figure: FigureData, address?: string): Uint8Array =>
  pngOf(figureSvg(figure, address), WIDTH);
