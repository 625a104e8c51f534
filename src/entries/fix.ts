import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll } from './checks/index.ts';
import { severityOf } from './finding-codes.ts';
import type { Edit, Finding } from './finding.ts';
import { applyEdits } from './mend.ts';
import { contentReader } from './read.ts';

/** A file that was mended: what it was for, and its lines before and after. */
export interface Fixed {
  file: string;
  codes: string[];
  lines: { line: number; before: string; after: string }[];
}

/** A mended line may show another slip behind the first; no line has more of them than this. */
const MOST_PASSES = 5;

/**
 * Mends in `root/content` what can be mended with certainty, in the files that are wanted, and returns what has
 * changed. A file that would have more errors than before is put back. Mending twice changes nothing more.
 */
export function fixContent(root: string, isWanted: (file: string) => boolean): Fixed[] {
  const read = contentReader(root);
  const fixed = new Map<string, Done>();
  const refused = new Set<string>();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const findings = checkAll(read('anew'));
    const plans = plansFor(findings).filter(({ file }) => isWanted(file) && !refused.has(file));
    const done = plans.flatMap((plan) => carryOut(root, plan));
    if (done.length === 0) break;
    for (const { file, before } of worsened(findings, checkAll(read('anew')), done)) {
      writeFileSync(join(root, file), before);
      refused.add(file);
    }
    for (const each of done)
      if (!refused.has(each.file)) fixed.set(each.file, joined(fixed.get(each.file), each));
  }
  return [...fixed.values()].map(told);
}

/** Two passes over a file as one. */
const joined = (first: Done | undefined, second: Done): Done => ({
  ...second,
  before: first?.before ?? second.before,
  codes: [...new Set([...(first?.codes ?? []), ...second.codes])],
});

interface Plan {
  file: string;
  codes: string[];
  edits: Edit[];
}

function plansFor(all: readonly Finding[]): Plan[] {
  const certain = all.filter(({ mend }) => mend?.isCertain);
  return [...Map.groupBy(certain, ({ file }) => file)].map(([file, findings]) => ({
    file,
    codes: [...new Set(findings.map(({ code }) => code))],
    edits: findings.flatMap(({ mend }) => mend?.edits ?? []),
  }));
}

interface Done extends Plan {
  before: string;
  after: string;
}

function carryOut(root: string, plan: Plan): Done[] {
  const path = join(root, plan.file);
  const before = readFileSync(path, 'utf8');
  const after = applyEdits(before, plan.edits);
  if (after === before) return [];
  writeFileSync(path, after);
  return [{ ...plan, before, after }];
}

/** The files that have more errors than they had. */
function worsened(
  before: readonly Finding[],
  after: readonly Finding[],
  done: readonly Done[],
): Done[] {
  const count = (findings: readonly Finding[], file: string) =>
    findings.filter((each) => each.file === file && severityOf(each.code) === 'error').length;
  return done.filter(({ file }) => count(after, file) > count(before, file));
}

function told({ file, codes, before, after }: Done): Fixed {
  const rows = before.split('\n');
  const lines = after.split('\n').flatMap((row, index) => {
    const old = rows[index] ?? '';
    return old === row ? [] : [{ line: index + 1, before: old, after: row }];
  });
  return { file, codes, lines };
}
