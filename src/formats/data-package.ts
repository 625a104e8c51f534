import { SITE } from '../site.ts';
import { DATA, README } from '../strings.ts';
import { citeStudy } from './citation.ts';
import { json } from './json.ts';
import type { Column } from './entry-table.ts';

/** A table of the package and the names of its files. */
export interface PackagedTable {
  /** Name of its files without their ending: lower-case ASCII. */
  name: string;
  title: string;
  columns: readonly Column[];
}

/**
 * Describes tables as a Frictionless Data Package (specification 1.0): one tabular resource per table, as CSV after
 * RFC 4180, whose file lies beside the description. `home` is where the edition is published, if that is known.
 */
export const dataPackage = (tables: readonly PackagedTable[], home?: URL): string =>
  json({
    profile: 'tabular-data-package',
    name: 'willkommensinitiativen',
    title: `${SITE.title}. ${SITE.subtitle}`,
    // A license is named where there is one; until then the rights are said in words.
    description: `${DATA.lead} ${README.rights}`,
    version: SITE.edition,
    ...(home ? { homepage: home.href } : {}),
    sources: [{ title: citeStudy() }],
    resources: tables.map(resource),
  });

const resource = ({ name, title, columns }: PackagedTable) => ({
  profile: 'tabular-data-resource',
  name,
  title,
  path: `${name}.komma.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
  schema: { fields: columns.map(fieldOf), missingValues: [''] },
});

const fieldOf = ({ name, type, isRequired, description }: Column) => ({
  name,
  type,
  description,
  ...(isRequired ? { constraints: { required: true } } : {}),
});
