import { nearest } from '../../lib/nearest.ts';
import { addressed } from '../block-address.ts';
import { blocksFor, buildingBlock, patternOf } from '../building-blocks.ts';
import type { Finding } from '../finding.ts';
import type { Kind } from '../kinds.ts';
import type { Block } from '../outline-mdx.ts';
import { placeInText, type Place } from '../place.ts';
import type { SourceFile } from '../read.ts';
import { operator } from '../schemas/operator.ts';

/** Checks the building blocks in the texts: only known ones, on rows of their own, with just the attributes they take. */
export function checkBuildingBlocks(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => [
    ...checkRepeats(file),
    ...file.outline.blocks.flatMap((block) => {
      const place = placeInText(file, block.line);
      const known = block.name === undefined ? undefined : buildingBlock(block.name);
      if (!known || (known.onlyIn && known.onlyIn !== file.kind))
        return [unknownBlock(place, block.name ?? '', file.kind)];
      return checkBlock(place, block);
    }),
  ]);
}

/** A second block of the same name would have the same address on the page. */
function checkRepeats(file: SourceFile): Finding[] {
  const seen = new Set<string>();
  return file.outline.blocks.flatMap((block) => {
    const address = addressed(block);
    if (address === undefined) return [];
    const isRepeat = seen.has(address);
    seen.add(address);
    return isRepeat ? [repeated(placeInText(file, block.line), block)] : [];
  });
}

/** Tells one thing of a block, what is most wrong with it first. */
function checkBlock(place: Place, block: Block): Finding[] {
  const { name = '', isAlone, isEmpty } = block;
  const { hasContent } = buildingBlock(name) ?? { hasContent: true };
  const faulty = checkAttributes(place, block);
  if (faulty) return [faulty];
  if (!isAlone) return [inSentence(place, name)];
  if (!hasContent && !isEmpty) return [lostContent(place, name)];
  return hasContent && isEmpty ? [noContent(place, name)] : [];
}

function checkAttributes(
  place: Place,
  { name = '', attributes, hasCode }: Block,
): Finding | undefined {
  const taken = buildingBlock(name)?.attributes ?? [];
  const names = attributes.map((attribute) => attribute.name);
  const strange = names.find((key) => !taken.includes(key));
  const twice = names.find((key, index) => names.indexOf(key) !== index);
  const missing = taken.find(
    (key) => !attributes.find((attribute) => attribute.name === key)?.value?.trim(),
  );
  const field = name === 'Betreiber' ? unknownOperatorField(attributes) : undefined;
  if (strange) return strangeAttribute(place, name, strange, attributes);
  if (twice) return attributeTwice(place, name, twice);
  if (missing && !hasCode) return missingAttribute(place, name, missing);
  return field === undefined ? undefined : strangeOperatorField(place, field);
}

/** The first name in `felder` that `content/betreiber.yaml` does not know. */
function unknownOperatorField(attributes: Block['attributes']): string | undefined {
  const names = attributes.find(({ name }) => name === 'felder')?.value ?? '';
  return names
    .split(',')
    .map((name) => name.trim())
    .find((name) => !(name in operator.shape));
}

function strangeOperatorField(place: Place, field: string): Finding {
  const known = Object.keys(operator.shape);
  const [similar] = nearest(field, known);
  return {
    code: 'betreiber-feld',
    ...place,
    found: `<Betreiber> mit dem Feld „${field}“`,
    expected: `Felder aus content/betreiber.yaml: ${known.join(', ')}`,
    remedy: similar ? `„${similar}“ schreiben` : 'das Feld streichen',
  };
}

function unknownBlock(place: Place, name: string, kind: Kind): Finding {
  const [similar] = nearest(name, blocksFor(kind));
  return {
    code: 'unbekannter-baustein',
    ...place,
    found: `<${name}>`,
    expected: `einen der Bausteine ${blocksFor(kind).join(', ')}`,
    remedy: similar
      ? `${patternOf(similar)} schreiben; Großschreibung zählt`
      : 'Baustein streichen; HTML gibt es in Texten nicht',
  };
}

const strangeAttribute = (
  place: Place,
  name: string,
  attribute: string,
  all: Block['attributes'],
): Finding => ({
  code: 'unbekannte-angabe',
  ...place,
  found: `<${[name, ...all.map(written)].join(' ')}> mit der Angabe „${attribute}“`,
  expected: patternOf(name),
  remedy: `„${attribute}“ streichen oder die Schreibweise prüfen`,
});

/** An attribute as its author has written it; code is left out. */
const written = ({ name, value }: Block['attributes'][number]): string =>
  value === undefined ? name : `${name}="${value}"`;

const attributeTwice = (place: Place, name: string, attribute: string): Finding => ({
  code: 'angabe-doppelt',
  ...place,
  found: `<${name}> mit zweimal „${attribute}“`,
  expected: patternOf(name),
  remedy: 'eine der beiden Angaben streichen',
});

const missingAttribute = (place: Place, name: string, attribute: string): Finding => ({
  code: 'angabe-fehlt',
  ...place,
  found: `<${name}> ohne ${attribute}`,
  expected: patternOf(name),
  remedy: `${attribute}="…" ergänzen, mit geraden doppelten Anführungszeichen`,
});

const repeated = (place: Place, { name = '', attributes }: Block): Finding => ({
  code: 'baustein-doppelt',
  ...place,
  found: `<${name}> zum zweiten Mal mit „${attributes[0]?.value ?? ''}“`,
  expected: `jeden Baustein <${name}> in einem Text nur einmal; er bekommt daraus seine Adresse`,
  remedy:
    name === 'Kasten'
      ? 'einen der beiden Titel ändern'
      : 'beim zweiten Mal auf die Abbildung verweisen, z. B. [Abbildung 3](abb:3)',
});

const inSentence = (place: Place, name: string): Finding => ({
  code: 'baustein-im-satz',
  ...place,
  found: `<${name}> mitten in einem Absatz`,
  expected: 'den Baustein auf einer eigenen Zeile, mit einer Leerzeile davor und danach',
  remedy: 'Leerzeilen um den Baustein setzen',
});

const lostContent = (place: Place, name: string): Finding => ({
  code: 'baustein-mit-inhalt',
  ...place,
  found: `Text zwischen <${name}> und </${name}>; er erscheint nirgends`,
  expected: patternOf(name),
  remedy: 'den Text vor oder hinter den Baustein setzen',
});

const noContent = (place: Place, name: string): Finding => ({
  code: 'baustein-leer',
  ...place,
  found: `<${name}> ohne Inhalt`,
  expected: patternOf(name),
  remedy: 'Text ergänzen oder den Baustein streichen',
});
