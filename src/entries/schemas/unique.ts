import type { z } from 'zod';

/** A rule for lists: no item twice, whatever its case. */
export function unique(items: readonly string[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const key = item.toLowerCase();
    if (seen.has(key))
      context.addIssue({
        code: 'custom',
        path: [index],
        message: 'jedes Wort nur einmal',
        params: { remedy: 'das doppelte streichen oder durch ein anderes ersetzen' },
      });
    seen.add(key);
  });
}
