/** The tables of the edition as files, and what describes them. */
import type { APIRoute } from 'astro';
import { edition } from '../../edition/edition';
import { site } from '../../edition/publisher';
import { TABLE_FILES, TABLE_FORMATS } from '../../formats/data-files';
import { dataPackage } from '../../formats/data-package';
import { dataTables } from '../../formats/data-tables';

export async function getStaticPaths() {
  const tables = dataTables((await edition()).all);
  return [
    ...tables.flatMap((table) =>
      TABLE_FORMATS.map((format) => ({
        params: { file: `${table.name}.${format}` },
        props: { type: TABLE_FILES[format].type, content: TABLE_FILES[format].write(table) },
      })),
    ),
    {
      params: { file: 'datapackage.json' },
      props: { type: 'application/json', content: dataPackage(tables, site()) },
    },
  ];
}

interface Props extends Record<string, unknown> {
  type: string;
  content: string;
}

export const GET: APIRoute<Props> = ({ props: { type, content } }) =>
  new Response(content, { headers: { 'Content-Type': type } });
