/** The signs behind the bytes 0x80 to 0xFF in Windows-1252, the encoding for which UTF-8 is mostly mistaken. */
const BYTE_OF = new Map(
  Array.from({ length: 128 }, (_, index) => {
    const byte = index + 128;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
  }),
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Whether signs are the bytes of another sign, read in the wrong encoding.
 *
 * isMisread('Ã¼') // => true: ü
 */
export function isMisread(text: string): boolean {
  const bytes = Array.from(text, (sign) => BYTE_OF.get(sign));
  return [bytes, bytes.slice(0, 2)].some((some) => {
    if (!some.every((byte) => byte !== undefined)) return false;
    try {
      return utf8.decode(Uint8Array.from(some)).length === 1;
    } catch {
      return false;
    }
  });
}

/**
 * Whether a letter is another one in disguise: a ligature, a letter of full width or of a fancy script. Ordinals and
 * the sign of micro look the same and are meant.
 *
 * isDisguised('ﬁ') // => true
 */
export const isDisguised = (letter: string): boolean =>
  !/[ªºµ\p{Lm}]/u.test(letter) && letter.normalize('NFKC') !== letter.normalize('NFC');
