import { isMailAddress, isWebAddress } from '../../entries/schemas/web-address.ts';
import type { PageFault } from './checks.ts';
import type { CheckedPage } from './page.ts';

/** Finds links to other sites and to mail that browsers follow elsewhere than they read, or nowhere. */
export const brokenAddresses = ({ elements }: CheckedPage): PageFault[] =>
  elements.flatMap(({ name, attributes }) => {
    const href = LINKING.has(name) ? (attributes.get('href') ?? '') : '';
    if (!/^(?:https|mailto):/iu.test(href) || isWebAddress(href) || isMailAddress(href)) return [];
    return [
      {
        code: 'seite-adresse',
        found: `ein Link auf ${href}`,
        expected:
          'eine vollständige Adresse: https://example.org/seite oder mailto:name@example.org',
        clue: href,
      },
    ];
  });

const LINKING = new Set(['a', 'area']);
