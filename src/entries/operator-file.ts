import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { LISTS } from './kinds.ts';
import type { Content } from './read.ts';
import { brokenYaml } from './reading-faults.ts';
import { schemaFindings } from './schema-findings.ts';
import { operator } from './schemas/operator.ts';
import { parseYaml } from './yaml.ts';

export type Operator = z.output<typeof operator>;

const FILE = LISTS.operator;

/** Reads who publishes this copy; faults of the file come back as findings beside empty data. */
export function operatorOf({ lists }: Pick<Content, 'lists'>): {
  data: Operator;
  findings: Finding[];
  /** Line of a field in the file. */
  lineOf: (field: string) => number;
} {
  const empty = operator.parse({});
  const text = lists[FILE];
  if (text === undefined) return { data: empty, findings: [], lineOf: () => 1 };
  const { value, faults, ...places } = parseYaml(text, 1);
  const data = value ?? {};
  const findings =
    faults.length > 0
      ? faults.map((fault) => brokenYaml(FILE, fault))
      : schemaFindings(operator, { path: FILE, data, whole: 'Datei', ...places });
  return {
    data: findings.length > 0 ? empty : operator.parse(data),
    findings,
    lineOf: (field) => places.lineOf([field]),
  };
}
