const tenths = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/**
 * Writes how large a file with this content is, in units of a thousand, as browsers and file managers do.
 *
 * fileSize('abc') // => '0,1 kB'
 */
export function fileSize(content: string | Uint8Array): string {
  const bytes = Buffer.byteLength(content);
  return bytes < 1e6
    ? `${tenths.format(Math.max(0.1, bytes / 1000))}\u00A0kB`
    : `${tenths.format(bytes / 1e6)}\u00A0MB`;
}
