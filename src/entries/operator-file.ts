import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { operator } from './schemas/operator.ts';

export const OPERATOR_FILE = 'content/betreiber.yaml';

type Operator = z.output<typeof operator>;

/** Reads who publishes this copy; faults of the file come back as findings beside empty data. */
export function readOperator(root: string): { data: Operator; findings: Finding[] } {
  const path = join(root, OPERATOR_FILE);
  const empty = operator.parse({});
  if (!existsSync(path)) return { data: empty, findings: [finding('keine Datei')] };
  try {
    const result = operator.safeParse(parse(readFileSync(path, 'utf8')) ?? {});
    if (result.success) return { data: result.data, findings: [] };
    return {
      data: empty,
      findings: result.error.issues.map(({ path: field, message }) =>
        finding(`${field.join('.')}: ${message}`),
      ),
    };
  } catch (error) {
    return { data: empty, findings: [finding((error as Error).message.split('\n')[0] ?? '')] };
  }
}

const finding = (found: string): Finding => ({
  code: 'betreiber-datei',
  file: OPERATOR_FILE,
  found,
  expected: `eine YAML-Datei mit den Feldern ${Object.keys(operator.shape).join(', ')}`,
  remedy: 'Datei wiederherstellen oder das genannte Feld berichtigen',
});
