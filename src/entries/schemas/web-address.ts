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
  if (/[\s\\]/u.test(text) || !/^https:\/\/[^/]/iu.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return z.regexes.domain.test(hostname) && username === '';
}

/** Whether a text is the address of somebody's mail, with the name of a host: `mailto:stelle@example.org`. */
export function isMailAddress(text: string): boolean {
  const [, name, host = ''] = /^mailto:([^\s@/\\?#]+)@([^\s@/\\?#]+)(?:\?\S*)?$/u.exec(text) ?? [];
  return name !== undefined && isWebAddress(`https://${host}`);
}
