import type { Finding } from '../finding.ts';
import type { Targets } from '../cross-link.ts';
import type { Kind } from '../kinds.ts';
import { KINDS } from '../kinds.ts';
import type { SourceFile } from '../read.ts';

interface Reference {
  path: PropertyKey[];
  kind: Kind;
  id: string;
}

/** Checks the ids that stand in the frontmatter: parents, cities, models and practices must exist. */
export function checkReferences(files: readonly SourceFile[], targets: Targets): Finding[] {
  return files.flatMap((file) =>
    referencesOf(file)
      .filter(({ kind, id }) => targets[kind].size > 0 && targets[kind].get(id) !== id)
      .map(({ path, kind, id }) => ({
        code: 'unbekannter-verweis',
        file: file.path,
        line: file.lineOf(path),
        found: `„${path.join('.')}: ${id}“`,
        expected: `den Namen einer Datei in content/${KINDS[kind].folder}/ ohne Endung`,
        remedy: 'Schreibweise prüfen oder den fehlenden Eintrag anlegen',
      })),
  );
}

function referencesOf({ kind, data }: SourceFile): Reference[] {
  switch (kind) {
    case 'chapters':
      return single(data, 'parent', 'chapters');
    case 'cities':
      return modelReferences(data);
    case 'practices':
      return [...single(data, 'city', 'cities'), ...modelReferences(data)];
    case 'voices':
      return single(data, 'city', 'cities');
    case 'models':
      return listOf(data['examples']).flatMap(exampleReferences);
    default:
      return [];
  }
}

function single(data: Record<string, unknown>, key: string, kind: Kind): Reference[] {
  const id = data[key];
  return typeof id === 'string' ? [{ path: [key], kind, id }] : [];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function modelReferences(data: Record<string, unknown>): Reference[] {
  return listOf(data['models']).flatMap((id, index) =>
    typeof id === 'string' ? [{ path: ['models', index], kind: 'models' as const, id }] : [],
  );
}

function exampleReferences(example: unknown, index: number): Reference[] {
  const { city, practice } = (example ?? {}) as { city?: unknown; practice?: unknown };
  return [
    ...(typeof city === 'string'
      ? [{ path: ['examples', index, 'city'], kind: 'cities' as const, id: city }]
      : []),
    ...(typeof practice === 'string'
      ? [{ path: ['examples', index, 'practice'], kind: 'practices' as const, id: practice }]
      : []),
  ];
}
