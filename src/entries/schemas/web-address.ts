import { z } from 'zod';

const MESSAGE = 'eine Adresse wie https://example.org/seite';

/** The address of a page of another site: https with a host name, and nothing that could run. */
export const webAddress = z
  .string()
  .refine((text) => URL.canParse(text) && isWebAddress(new URL(text)), MESSAGE);

const isWebAddress = ({ protocol, hostname, username }: URL): boolean =>
  protocol === 'https:' && z.regexes.domain.test(hostname) && username === '';
