/** The records of a page for reference managers: `zitat.bib` cites the page, `original.bib` the study behind it. */
import type { APIRoute } from 'astro';
import { citablePages, type Citable } from '../../../edition/citable';
import { operator } from '../../../edition/publisher';
import {
  CITATION_FORMAT_NAMES,
  CITATION_FORMATS,
  CITED,
  type Cited,
  type CitationFormat,
} from '../../../formats/citing/files';
import { editionWork, studyWork } from '../../../formats/citing/record';

export async function getStaticPaths() {
  const cited = Object.keys(CITED) as Cited[];
  return (await citablePages()).flatMap((page) =>
    cited.flatMap((work) =>
      CITATION_FORMAT_NAMES.map((format) => ({
        params: { list: page.list, id: page.id, file: `${CITED[work]}.${format}` },
        props: { page, work, format },
      })),
    ),
  );
}

interface Props extends Record<string, unknown> {
  page: Citable;
  work: Cited;
  format: CitationFormat;
}

export const GET: APIRoute<Props> = ({ props: { page, work, format }, site }) => {
  const { write, type } = CITATION_FORMATS[format];
  const path = `${page.list}/${page.id}/`;
  const record =
    work === 'study'
      ? studyWork(page.pages)
      : editionWork(
          { key: page.id, title: page.title, address: site && new URL(path, site).href },
          operator().name,
        );
  return new Response(write(record), { headers: { 'Content-Type': type } });
};
