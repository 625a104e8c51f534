/** What the server of `npm run dev` and the bar on its pages say to each other. */

/** A page asks for what is found at present. */
export const ASKED = 'inhalt:stand';
/** The server tells what is found. */
export const TOLD = 'inhalt:befunde';

/** A finding as the bar shows it. */
export interface ShownFinding {
  code: string;
  /** File, line and column. */
  place: string;
  found: string;
  expected: string;
  remedy: string;
  /** The mended line; empty where it is not known. */
  mended: string;
  help: string;
}
