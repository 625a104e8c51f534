/** The files of the figures that have values. */
import type { APIRoute } from 'astro';
import { figures } from '../../edition/figure-views';
import { FIGURE_FILES, type FigureFormat } from '../../formats/figure-files';
import type { FigureData } from '../../entries/schemas/figure';

export async function getStaticPaths() {
  const withValues = (await figures()).filter(({ data }) => data.series.length > 0);
  const formats = Object.keys(FIGURE_FILES) as FigureFormat[];
  return withValues.flatMap(({ id, data }) =>
    formats.map((format) => ({ params: { id, format }, props: { data, format } })),
  );
}

export const GET: APIRoute<{ data: FigureData; format: FigureFormat }> = ({ props }) => {
  const { write, type } = FIGURE_FILES[props.format];
  return new Response(write(props.data), { headers: { 'Content-Type': type } });
};
