/**
 * How wide letters are in the sans faces of the interface, in hundredths of the font size: those of Arial, which Segoe
 * UI, Roboto and Helvetica keep to within a few per cent.
 */
const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[ijlI.,:;'’|!ﬂ]/u, 26],
  [/[ft ()/-]/u, 31],
  [/r/u, 35],
  [/[cksvxyzJ]/u, 51],
  [/[m]/u, 84],
  [/[MW]/u, 90],
  [/[wCDHNRUÜÄAÖOGQ]/u, 74],
  [/\p{Lu}/u, 67],
];

const ORDINARY = 57;
const BOLD = 1.08;
/** For faces that run wider than Arial. */
const RESERVE = 1.05;

/** Estimates how wide a text is at a font size; the result has its unit. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const hundredths = Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY),
    0,
  );
  return (hundredths / 100) * size * RESERVE * (isBold ? BOLD : 1);
}
