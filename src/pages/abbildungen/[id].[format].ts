/** The files of the figures that have values. */
import type { APIRoute } from 'astro';
import { figures } from '../../edition/figure-views';
import { figureAddress, FIGURE_FILES, type FigureFormat } from '../../formats/figure-files';
import type { FigureData } from '../../entries/schemas/figure';

export async function getStaticPaths() {
  const withValues = (await figures()).filter(({ data }) => data.series.length > 0);
  const formats = Object.keys(FIGURE_FILES) as FigureFormat[];
  return withValues.flatMap(({ id, data }) =>
    formats.map((format) => ({ params: { id, format }, props: { id, data, format } })),
  );
}

interface Props extends Record<string, unknown> {
  id: string;
  data: FigureData;
  format: FigureFormat;
}

export const GET: APIRoute<Props> = ({ props: { id, data, format }, site }) => {
  const { write, type } = FIGURE_FILES[format];
  return new Response(write(data, figureAddress(id, site)), { headers: { 'Content-Type': type } });
};
