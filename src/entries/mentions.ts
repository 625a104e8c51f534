import { keyOf } from './address.ts';
import { buildingBlock } from './building-blocks.ts';
import { parseCrossLink, resolveCrossLink, type CrossLink, type Targets } from './cross-link.ts';
import { KINDS, type Kind } from './kinds.ts';
import { outlineOf, type Outline } from './outline.ts';
import { referencesIn } from './references.ts';
import { SCHEMAS } from './schemas/index.ts';

/** A cross-link or a building block that shows an entry, with its line in the text. */
export interface PlacedCrossLink extends CrossLink {
  line: number;
  /** Column of the link in its line, from 1; none for a building block. */
  column?: number | undefined;
}

/** Lists the cross-links of a text, those of `<Abbildung id>` and `<Stimme id>` included, in the order of their lines. */
export function crossLinksIn({ links, blocks }: Outline): PlacedCrossLink[] {
  const written = links.flatMap(({ url, line, column }) => {
    const link = parseCrossLink(url);
    return link ? [{ ...link, line, column }] : [];
  });
  const shown = blocks.flatMap(({ name = '', attributes, line }) => {
    const kind = buildingBlock(name)?.shows;
    const id = attributes.find((attribute) => attribute.name === 'id')?.value;
    return kind && id ? [{ scheme: KINDS[kind].scheme, name: id, fragment: '', line }] : [];
  });
  return [...written, ...shown].sort((a, b) => a.line - b.line);
}

/** Returns the keys of all entries that an entry mentions, in its text or in its data. */
export function mentionsOf(
  { kind, data, body }: { kind: Kind; data: unknown; body: string },
  targets: Targets,
): string[] {
  const inText = crossLinksIn(outlineOf(body)).flatMap((link) => {
    const target = resolveCrossLink(link, targets);
    return target.ok ? [keyOf(target.kind, target.id)] : [];
  });
  const inData = referencesIn(SCHEMAS[kind], data).map((reference) =>
    keyOf(reference.kind, reference.id),
  );
  return [...inText, ...inData];
}
