import type { Finding } from '../finding.ts';
import { OPERATOR_FILE, readOperator } from '../operator-file.ts';

/** Fields without which the legal pages are incomplete; the others are voluntary or hold for public bodies only. */
const REQUIRED = [
  'name',
  'street',
  'city',
  'email',
  'represented',
  'privacyContact',
  'logs',
  'supervisory',
] as const;

/** Checks what must be known before this edition goes online: the publishing body, and the address if it is to be found. */
export function checkPublication(root: string, siteUrl: string | undefined): Finding[] {
  const { data, findings } = readOperator(root);
  const missing = REQUIRED.filter((field) => !data[field]).map((field) => missingField(field));
  return [...findings, ...missing, ...(siteUrl ? [] : [noAddress])];
}

const missingField = (field: string): Finding => ({
  code: 'betreiber-fehlt',
  file: OPERATOR_FILE,
  found: `„${field}“ ist leer`,
  expected: 'die Angabe der Stelle, die diese Ausgabe veröffentlicht',
  remedy: `„${field}: '…'“ in ${OPERATOR_FILE} ausfüllen`,
});

const noAddress: Finding = {
  code: 'adresse-fehlt',
  file: 'Umgebungsvariable SITE_URL',
  found: 'keine Angabe',
  expected: 'die Adresse der veröffentlichten Ausgabe, z. B. https://example.org/studie/',
  remedy:
    'SITE_URL=https://… npm run build; sonst fehlen Sitemap, kanonische Adressen und Angaben für soziale Netze',
};
