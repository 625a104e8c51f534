/** The files of the figures that have values. */
import type { APIRoute } from 'astro';
import { figures } from '../../edition/figure-views';
import { FIGURE_FORMATS, figureFile, type FigureFormat } from '../../formats/figure-files';
import type { FigureData } from '../../entries/schemas/figure';

export async function getStaticPaths() {
  const withValues = (await figures()).filter(({ data }) => data.series.length > 0);
  return withValues.flatMap(({ id, data }) =>
    FIGURE_FORMATS.map((format) => ({ params: { id, format }, props: { id, data, format } })),
  );
}

interface Props extends Record<string, unknown> {
  id: string;
  data: FigureData;
  format: FigureFormat;
}

export const GET: APIRoute<Props> = ({ props: { id, data, format }, site }) => {
  const { type, content } = figureFile(id, data, format, site);
  return new Response(content as BodyInit, { headers: { 'Content-Type': type } });
};
