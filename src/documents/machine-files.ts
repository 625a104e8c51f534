import { edition } from '../edition/edition.ts';
import { TABLE_FILES, TABLE_FORMATS } from '../formats/data-files.ts';
import { dataTables } from '../formats/data-tables.ts';
import { citationCff } from '../formats/machines/citation-cff.ts';
import { LINKSET, linkset } from '../formats/machines/linkset.ts';
import { LLMS, llmsText } from '../formats/machines/llms.ts';
import { roCrate, type CrateFile } from '../formats/machines/ro-crate.ts';
import { xref } from '../formats/machines/xref.ts';
import { listedEntries } from './listed-entries.ts';

/** A file at the root of the site that only programs read. */
export interface MachineFile {
  name: string;
  type: string;
  content: string | Uint8Array;
}

/** Writes all files for programs. `publisher` may be empty; `site` is where the edition is published, if known. */
export async function machineFiles(publisher: string, site?: URL): Promise<MachineFile[]> {
  const entries = await listedEntries();
  const crate = roCrate(await tableFiles(), publisher, site);
  return [
    { name: 'xref.json', type: 'application/json', content: xref(entries, site) },
    { name: LINKSET, type: 'application/linkset+json', content: linkset(entries, site) },
    { name: LLMS, type: 'text/plain; charset=utf-8', content: llmsText(entries, site) },
    { name: 'CITATION.cff', type: 'application/yaml', content: citationCff(publisher, site) },
    { name: 'ro-crate-metadata.json', type: 'application/ld+json', content: crate },
  ];
}

const tableFiles = async (): Promise<CrateFile[]> =>
  dataTables((await edition()).all).flatMap(({ name, title }) =>
    TABLE_FORMATS.map((format) => ({
      path: `daten/${name}.${format}`,
      name: `${title} (${TABLE_FILES[format].name})`,
      type: TABLE_FILES[format].type,
    })),
  );
