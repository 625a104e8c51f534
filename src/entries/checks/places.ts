import type { Finding } from '../finding.ts';
import { placesIn, type TextPlaces } from '../ledger/plan.ts';
import { LISTS } from '../kinds.ts';
import type { Content } from '../read.ts';

/** Tells what edits did to the places of texts; nothing where no place has been written down yet. */
export function checkPlaces(content: Content): Finding[] {
  const { texts } = placesIn(content);
  if (!content.lists[LISTS.places]?.includes('\t')) return [];
  return [...texts].flatMap(([file, { changes }]) =>
    Object.values(changes).some(({ length }) => length > 0)
      ? [
          {
            code: 'orte-neu' as const,
            file,
            found: toldOf(changes),
            expected: `die Stellen der Texte so, wie sie in ${LISTS.places} stehen`,
            remedy: 'npm run places',
          },
        ]
      : [],
  );
}

function toldOf({ added, edited, gone }: TextPlaces['changes']): string {
  const counts = [
    added.length > 0 && `${added.length} neu`,
    edited.length > 0 && `${edited.length} geändert, die Adresse bleibt`,
    gone.length > 0 && `${gone.length} entfallen („${gone[0]}…“); wer sie aufruft, liest das`,
  ];
  return `Absätze und Überschriften: ${counts.filter(Boolean).join('; ')}`;
}
