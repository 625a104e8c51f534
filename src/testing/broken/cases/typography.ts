import type { FixtureSite } from '../../fixture-site.ts';
import { CHAPTER, type BrokenCase } from '../broken-case.ts';

/** Signs that German texts write otherwise. */
export const TYPOGRAPHY: readonly BrokenCase[] = [
  [
    'straight quotes stand in a text',
    'Anmerkung',
    '"Anmerkung"',
    'gerade-anfuehrung',
    'deutsche Anführungszeichen',
  ],
  [
    'English quotes stand in a text',
    'Anmerkung',
    '“Anmerkung”',
    'englische-anfuehrung',
    'deutsche Anführungszeichen',
  ],
  [
    'a German quote is not closed',
    'Anmerkung',
    '„Anmerkung',
    'offene-anfuehrung',
    'schließende Zeichen',
  ],
  [
    'a hyphen stands for a dash',
    'Anmerkung zur',
    'Anmerkung - zur',
    'bindestrich',
    'Gedankenstrich',
  ],
  ['a hyphen stands between years', 'Anmerkung', '2015-2018', 'zahlenbereich', '2015–2018'],
  [
    'a gender sign stands in a word',
    'Anmerkung',
    'Helfer*innen',
    'genderzeichen',
    'Helferinnen und Helfer',
  ],
  ['three dots stand for an ellipsis', 'Probe.', 'Probe ...', 'drei-punkte', '…'],
].map(([mistake = '', from = '', to = '', code = '', says = '']) => ({
  mistake,
  make: (site: FixtureSite) => {
    site.edit(
      CHAPTER,
      'Anmerkung zur Probe.',
      'Anmerkung zur Probe.'.replace(from, () => to),
    );
  },
  code: `typografie-${code}`,
  file: CHAPTER,
  line: 'Anmerkung zur Probe.'.replace(from, () => to),
  says,
}));
