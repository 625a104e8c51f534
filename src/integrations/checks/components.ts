import type { Finding } from '../../lib/finding.ts';
import type { SourceFile } from './read-content.ts';

/** The components that authors may use, with the attributes each needs. */
export const AUTHOR_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Kasten: ['titel'],
  Abbildung: ['id'],
  Stimme: ['id'],
  Hinweis: [],
  Betreiber: ['felder'],
};

const TAG = /<([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/gu;
const IMPORT = /^(import|export)\s/u;

/** Checks the components in the texts: only known ones, with every attribute they need. */
export function checkComponents(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    file.body.split('\n').flatMap((row, index) => {
      const place = { file: file.path, line: file.bodyLine + index };
      const tags = [...row.matchAll(TAG)].flatMap(([, name = '', attributes = '']) => checkTag(place, name, attributes));
      return IMPORT.test(row) ? [codeInText(place, row), ...tags] : tags;
    }),
  );
}

function checkTag(place: { file: string; line: number }, name: string, attributes: string): Finding[] {
  const needed = AUTHOR_COMPONENTS[name];
  if (!needed) return [unknownComponent(place, name)];
  const present = new Set([...attributes.matchAll(/([\w-]+)="([^"]*)"/gu)].filter(([, , value]) => value?.trim()).map(([, key]) => key));
  return needed
    .filter((attribute) => !present.has(attribute))
    .map((attribute) => ({
      code: 'angabe-fehlt',
      ...place,
      found: `<${name}> ohne ${attribute}`,
      expected: `<${name} ${needed.map((key) => `${key}="…"`).join(' ')}>`,
      remedy: `${attribute}="…" ergänzen`,
    }));
}

const unknownComponent = (place: { file: string; line: number }, name: string): Finding => ({
  code: 'unbekannter-baustein',
  ...place,
  found: `<${name}>`,
  expected: `einen der Bausteine ${Object.keys(AUTHOR_COMPONENTS).join(', ')}`,
  remedy: 'Namen berichtigen; Großschreibung zählt',
});

const codeInText = (place: { file: string; line: number }, row: string): Finding => ({
  code: 'code-im-text',
  ...place,
  found: row.slice(0, 60),
  expected: 'Text ohne import und export',
  remedy: 'Zeile streichen; die Bausteine sind ohne Einbindung verfügbar',
});
