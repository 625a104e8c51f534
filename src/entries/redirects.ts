import type { Finding } from './finding.ts';
import { LISTS } from './kinds.ts';
import type { Content } from './read.ts';
import { brokenYaml } from './reading-faults.ts';
import { redirectFault, type Row } from './redirect-faults.ts';
import { parseYaml } from './yaml.ts';

const FILE = LISTS.redirects;

/** An address that has moved; one with a fragment is a place on a page. */
export interface Redirect {
  from: string;
  /** Where it leads in the end, if others move on from there. */
  to: string;
  /** Line in the list. */
  line: number;
}

/** Reads the list of redirects; faulty rows come back as findings. */
export function redirectsOf({ lists }: { lists: Pick<Content['lists'], typeof FILE> }): {
  redirects: Redirect[];
  findings: Finding[];
} {
  const { value, faults, lineOf } = parseYaml(lists[FILE] ?? '', 1);
  if (faults.length > 0)
    return { redirects: [], findings: faults.map((fault) => brokenYaml(FILE, fault)) };
  if (value === undefined || value === null) return { redirects: [], findings: [] };
  const rows = rowsIn(value).map((row) => ({ ...row, line: lineOf([row.from]) }));
  const moves = new Map(rows.map(({ from, to }) => [from, to]));
  const findings = rows.flatMap((row) => {
    const fault = redirectFault(row, moves);
    return fault ? [{ code: 'umleitung' as const, file: FILE, line: row.line, ...fault }] : [];
  });
  const redirects =
    findings.length > 0 ? [] : rows.map((row) => ({ ...row, to: targetOf(row.from, moves) }));
  return { redirects, findings };
}

/** The rows of the list; what is no pair of texts gets a target that no address can be. */
function rowsIn(value: unknown): Row[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ from: typeof value === 'string' ? value : JSON.stringify(value), to: '' }];
  return Object.entries(value).map(([from, to]) => ({
    from,
    to: typeof to === 'string' ? to : '',
  }));
}

/**
 * Follows an address to where it leads in the end; the list has no circle. A place on a page that has moved as a whole
 * moves with it.
 */
export function targetOf(address: string, moves: ReadonlyMap<string, string>): string {
  const [page = '', fragment] = address.split('#');
  const next = moves.get(address);
  if (next !== undefined) return targetOf(next, moves);
  const moved = fragment === undefined ? undefined : moves.get(page);
  return moved === undefined ? address : targetOf(moved, moves);
}
