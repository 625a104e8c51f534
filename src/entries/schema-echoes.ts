import type { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import { valueAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Leaves of the issues of a schema those that a slip makes itself: one slip gives one finding. */
export const withoutEchoes = (issues: readonly Issue[], data: unknown): Issue[] =>
  issues.filter(
    (issue) =>
      !isSizeOfWrongType(issue, issues) &&
      !isRuleOverFaulty(issue, issues) &&
      !isMisnamed(issue, issues, data),
  );

/** Finds the missing field for which a key that no schema knows was probably written. */
export function meantBy(
  key: string,
  path: Path,
  issues: readonly Issue[],
  data: unknown,
): string | undefined {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && isSame(issue.path, path) ? issue.keys : [],
  );
  const missing = issues.filter(
    (issue) => isSame(issue.path.slice(0, -1), path) && isMissing(issue, data),
  );
  const names = missing.map((issue) => String(issue.path.at(-1)));
  return (
    nearest(key, names)[0] ?? (unknown.length === 1 && names.length === 1 ? names[0] : undefined)
  );
}

/** A text where a list belongs has no number of entries. */
const isSizeOfWrongType = (issue: Issue, all: readonly Issue[]): boolean =>
  (issue.code === 'too_big' || issue.code === 'too_small') &&
  all.some((other) => other.code === 'invalid_type' && isSame(other.path, issue.path));

/** A rule over several fields is silent where one of these fields is faulty itself, or something within them. */
function isRuleOverFaulty({ code, path }: Issue, all: readonly Issue[]): boolean {
  if (code !== 'custom') return false;
  const around = path.length > 1 ? path.slice(0, -1) : path;
  return all.some((other) =>
    other.code === 'custom'
      ? other.path.length > path.length && startsWith(other.path, path)
      : startsWith(other.path, around),
  );
}

/** A field is missing since it stands there under another name. */
function isMisnamed(issue: Issue, all: readonly Issue[], data: unknown): boolean {
  if (!isMissing(issue, data)) return false;
  const path = issue.path.slice(0, -1);
  return all.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      isSame(other.path, path) &&
      other.keys.some((key) => meantBy(key, path, all, data) === String(issue.path.at(-1))),
  );
}

const isMissing = ({ code, path }: Issue, data: unknown): boolean =>
  code !== 'unrecognized_keys' && path.length > 0 && valueAt(data, path) === undefined;

const startsWith = (path: Path, start: Path): boolean =>
  start.every((key, index) => path[index] === key);

const isSame = (a: Path, b: Path): boolean => a.length === b.length && startsWith(a, b);
