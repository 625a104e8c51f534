import { z } from 'zod';

const text = z.string().trim().default('');

/** Who publishes this copy of the edition (`content/betreiber.yaml`). Empty fields are shown as missing. */
export const operator = z.strictObject({
  name: text.describe('Name der Stelle, die diese Ausgabe veröffentlicht'),
  street: text.describe('Straße und Hausnummer'),
  city: text.describe('Postleitzahl und Ort'),
  email: text.describe('E-Mail-Adresse'),
  phone: text.describe('Telefon (freiwillig)'),
  represented: text.describe('vertreten durch'),
  privacyContact: text.describe('Ansprechstelle für Datenschutz'),
  logs: text.describe('was der Webserver protokolliert und wie lange'),
  supervisory: text.describe('zuständige Datenschutz-Aufsichtsbehörde'),
  enforcement: text.describe('Durchsetzungsstelle für Barrierefreiheit, falls zuständig'),
});
