import { z } from 'zod';

/** A field that may be left empty, with quotation marks or without. */
const text = z
  .string()
  .trim()
  .nullable()
  .default('')
  .transform((value) => value ?? '');

const mail = text.refine((value) => value === '' || z.regexes.email.test(value), {
  message: 'eine E-Mail-Adresse wie stelle@example.org',
  params: { remedy: 'nur die Adresse schreiben, oder das Feld leer lassen' },
});

/** Who publishes this copy of the edition (`content/betreiber.yaml`). Empty fields are shown as missing. */
export const operator = z.strictObject({
  name: text.describe('Name der Stelle, die diese Ausgabe veröffentlicht'),
  street: text.describe('Straße und Hausnummer'),
  city: text.describe('Postleitzahl und Ort'),
  email: mail.describe('E-Mail-Adresse'),
  phone: text.describe('Telefon (freiwillig)'),
  represented: text.describe('vertreten durch'),
  privacyContact: text.describe('Ansprechstelle für Datenschutz'),
  logs: text.describe('was der Webserver protokolliert und wie lange'),
  supervisory: text.describe('zuständige Datenschutz-Aufsichtsbehörde'),
  enforcement: text.describe('Durchsetzungsstelle für Barrierefreiheit, falls zuständig'),
});
