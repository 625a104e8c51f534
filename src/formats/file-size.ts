const tenths = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/**
 * Writes how large a text is as a file.
 *
 * fileSize('abc') // => '0,1 kB'
 */
export function fileSize(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return `${tenths.format(Math.max(0.1, bytes / 1000))}\u00A0kB`;
}
