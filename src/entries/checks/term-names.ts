import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';

/** Checks that no term goes by the name of another: register and search could not tell them apart. */
export function checkTermNames(files: readonly SourceFile[]): Finding[] {
  const terms = files.filter(({ kind }) => kind === 'terms');
  const titles = new Map(terms.map((file) => [String(file.data['title']).toLowerCase(), file]));
  return terms.flatMap((file) => {
    const variants: unknown = file.data['variants'];
    if (!Array.isArray(variants)) return [];
    return variants.flatMap((variant: unknown, index): Finding[] => {
      const twin = titles.get(String(variant).toLowerCase());
      if (!twin) return [];
      return [
        {
          code: 'variante-doppelt',
          file: file.path,
          line: file.lineOf(['variants', index]),
          found:
            twin === file
              ? `die Variante „${String(variant)}“ ist der Begriff selbst`
              : `die Variante „${String(variant)}“ ist ein eigener Begriff (${twin.path})`,
          expected: 'Varianten, die kein Begriff schon heißt',
          remedy: 'die Variante streichen; auf verwandte Begriffe im Text verweisen',
        },
      ];
    });
  });
}
