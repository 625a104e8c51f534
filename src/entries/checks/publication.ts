import type { Finding } from '../finding.ts';
import { LISTS } from '../kinds.ts';
import { operatorOf } from '../operator-file.ts';
import type { Content } from '../read.ts';
import { withoutEchoes } from './echoes.ts';
import { checkContent } from './index.ts';

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
export function checkPublication(content: Content, siteUrl: string | undefined): Finding[] {
  const { data, findings, lineOf } = operatorOf(content);
  const isRead = findings.length === 0 && content.lists[LISTS.operator] !== undefined;
  const missing = REQUIRED.filter((field) => isRead && !data[field]).map((field) =>
    missingField(field, lineOf(field)),
  );
  const placeholders = Object.entries(data)
    .filter(([, value]) => PLACEHOLDER.test(value))
    .map(([field, value]) => placeholder(field, value, lineOf(field)));
  return withoutEchoes([
    ...checkContent(content),
    ...missing,
    ...placeholders,
    ...(siteUrl?.trim() ? [] : [noAddress]),
  ]);
}

/** What stands there until somebody writes it. */
const PLACEHOLDER =
  /\b(?:TODO|FIXME|XXX|TBD|Muster\w*|Beispiel\w*)\b|^[.…?_–-]+$|example\.(?:org|com)/iu;

const placeholder = (field: string, value: string, line: number): Finding => ({
  code: 'betreiber-platzhalter',
  file: LISTS.operator,
  line,
  found: `„${field}: ${value}“`,
  expected: 'die wirkliche Angabe',
  remedy: 'den Platzhalter ersetzen',
});

const missingField = (field: string, line: number): Finding => ({
  code: 'betreiber-fehlt',
  file: LISTS.operator,
  line,
  found: `„${field}“ ist leer`,
  expected: 'die Angabe der Stelle, die diese Ausgabe veröffentlicht',
  remedy: `„${field}: '…'“ in ${LISTS.operator} ausfüllen`,
});

const noAddress: Finding = {
  code: 'adresse-fehlt',
  file: 'Umgebungsvariable SITE_URL',
  found: 'keine Angabe',
  expected: 'die Adresse der veröffentlichten Ausgabe, z. B. https://example.org/studie/',
  remedy:
    'SITE_URL=https://… npm run build; sonst fehlen Sitemap, kanonische Adressen und Angaben für soziale Netze',
};
