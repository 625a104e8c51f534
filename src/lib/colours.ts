/** Colours that are needed outside of style sheets; those of the same name in `styles/tokens.css`. */

/** The masthead, dark in both schemes. */
export const BAND = '#0a4048';
export const PAPER = '#fcfdfc';
export const BAND_SOFT = '#c3dcdc';
