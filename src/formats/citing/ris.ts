import { pageRanges } from '../../lib/page-ranges.ts';
import { invertedName, type CitedWork } from './record.ts';

/** Writes a record as RIS (UTF-8, CRLF): a section of the edition as `CHAP`, the study as `RPRT`. */
export function ris(work: CitedWork): string {
  const fields: [string, string | undefined][] = [
    ['TY', work.type === 'report' ? 'RPRT' : 'CHAP'],
    ...work.authors.map((name): [string, string] => ['AU', invertedName(name)]),
    ['TI', work.title],
    ['T2', work.container ?? work.series],
    ['PY', work.year],
    ['PB', work.publisher],
    ['CY', work.place],
    ['SP', pageRanges(work.pages).replaceAll('–', '-') || undefined],
    ['UR', work.address],
    ['LA', 'de'],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value ?? ''}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}
