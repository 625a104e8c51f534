import { addressOf } from '../entries/address.ts';
import type { Kind } from '../entries/kinds.ts';

/** The parts of the edition that can be taken away as documents of their own. */
export const DOCUMENTED = ['chapters', 'cities', 'practices'] as const satisfies Kind[];
export type Documented = (typeof DOCUMENTED)[number];

/** Where the files of the whole edition lie, from the root of the site. */
export const WHOLE = {
  pdf: '/mitnehmen/willkommensinitiativen.pdf',
  epub: '/mitnehmen/willkommensinitiativen.epub',
  zip: '/mitnehmen/willkommensinitiativen.zip',
} as const;

/** A file that is made beside the pages: its address from the root of the site, and its bytes. */
export interface FormFile {
  address: string;
  content: Uint8Array | string;
}

/**
 * Where the PDF of an entry lies: beside its page, under its own name.
 *
 * pdfAddress('practices', 'hamburg-ombudsstelle') // => '/praxis/hamburg-ombudsstelle/hamburg-ombudsstelle.pdf'
 */
export const pdfAddress = (kind: Documented, id: string): string =>
  `${addressOf(kind, id)}${id}.pdf`;
