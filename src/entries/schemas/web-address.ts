import { z } from 'zod';

const MESSAGE = 'eine Adresse wie https://example.org/seite';

/** The address of a page of another site: https with a host name, and nothing that could run. */
export const webAddress = z
  .string()
  .trim()
  .refine(isWebAddress, {
    message: MESSAGE,
    params: {
      remedy:
        'die ganze Adresse in einer Zeile schreiben, mit https:// am Anfang; ein Leerzeichen darin als %20',
    },
  });

/** Whether a text is such an address as it stands, with nothing that a browser would silently drop or turn. */
export function isWebAddress(text: string): boolean {
  if (/[\s\\]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  return protocol === 'https:' && z.regexes.domain.test(hostname) && username === '';
}
