import type { FigureData } from '../entries/schemas/figure.ts';
import { CHART } from '../strings.ts';
import { formatValue } from './format-value.ts';
import { panelsOf, type Panel, type Row } from './panels.ts';

/**
 * Says a figure in words, for those who do not see it: every part with its unit, every category with its values and
 * gaps, in the order of reading.
 */
export const describeFigure = (figure: Pick<FigureData, 'series'>): string =>
  panelsOf(figure).map(describePanel).join(' ');

const describePanel = (panel: Panel): string =>
  `${panel.title}, ${CHART.units[panel.unit]}: ${panel.rows.map((row) => describeRow(row, panel)).join('; ')}.`;

function describeRow({ label, cells }: Row, { kind }: Panel): string {
  const values = cells.map((cell) => {
    const text = formatValue(cell, cell.unit);
    return kind === 'single' ? text : `${cell.series} ${text}`;
  });
  return `${label}: ${values.join(', ')}`;
}
