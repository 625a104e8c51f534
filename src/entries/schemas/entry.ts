import { prose } from './prose.ts';
import { source } from './source.ts';

/** What every entry with a page of its own says about itself. */
export const entry = {
  title: prose(160).describe('Titel, wie er auf der Seite und in Listen steht'),
  summary: prose(320).describe(
    'ein bis zwei schlichte Sätze für Listen, Suchergebnisse und Vorschau',
  ),
  source: source.describe('Fundstelle im Bericht'),
};
