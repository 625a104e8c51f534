import { describeFigure } from '../charts/describe.ts';
import { marksOf } from '../charts/marks.ts';
import { panelsOf } from '../charts/panels.ts';
import { drawChart } from '../charts/sheet/sheet.ts';
import { originOf, tableOf, type TableView } from '../charts/table.ts';
import type { FigureView } from '../edition/figure-views.ts';
import type { FigureData } from '../entries/schemas/figure.ts';
import { plain } from '../formats/document/from-markdown.ts';
import { paragraph, type Block } from '../formats/document/tree.ts';
import { figureFacts } from '../formats/figure-facts.ts';
import { pageRanges } from '../lib/page-ranges.ts';
import { typeset } from '../lib/typeset.ts';
import { FIGURE } from '../strings.ts';

/** A figure within a text: its statement, the chart, its values as tables, what it rests on and what is missing. */
export function figureBlocks({ data, href }: FigureView, isTarget: boolean): Block[] {
  return [
    ...(isTarget ? [{ type: 'place', address: href } as const] : []),
    paragraph(typeset(data.title), 'caption'),
    ...pictureOf(data),
    ...panelsOf(data).map((panel) => tableBlock(tableOf(panel))),
    factsOf(data),
    ...data.notes.map((note) => paragraph(typeset(note), 'small')),
  ];
}

function pictureOf(data: FigureData): Block[] {
  const caption = plain(`${data.number} · ${data.subject}`);
  if (data.series.length === 0) return [{ type: 'paragraph', role: 'small', children: caption }];
  const description = describeFigure(data);
  const svg = drawChart(marksOf(data), { title: data.title, description });
  return [{ type: 'picture', svg, description: typeset(description), caption }];
}

function tableBlock({ title, origin, columns, rows }: TableView): Block {
  const hasOrigins = origin === undefined && rows.some((row) => row.origin);
  return {
    type: 'table',
    caption: typeset(origin ? `${title} · ${FIGURE.origin}: ${origin}` : title),
    head: [FIGURE.category, ...columns, ...(hasOrigins ? [FIGURE.origin] : [])].map(plain),
    rows: rows.map((row) =>
      [row.label, ...row.cells.map(({ text }) => text), ...(hasOrigins ? [row.origin] : [])].map(
        plain,
      ),
    ),
    hasRowHeads: true,
    align: [
      'left',
      ...columns.map(() => 'right' as const),
      ...(hasOrigins ? ['left' as const] : []),
    ],
  };
}

function factsOf(data: FigureData): Block {
  const pages = FIGURE.printedPages(pageRanges(data.source.pages));
  const facts = [
    ...figureFacts(data),
    [FIGURE.printed, [pages, originOf(panelsOf(data))].filter(Boolean).join('; ')] as const,
  ];
  const names = [...new Set(facts.map(([name]) => name))];
  return {
    type: 'terms',
    items: names.map((name) => ({
      name,
      texts: facts.filter(([other]) => other === name).map(([, said]) => plain(said)),
    })),
  };
}
