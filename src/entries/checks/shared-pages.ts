import { addressed } from '../block-address.ts';
import type { Finding } from '../finding.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';

/** Something in a text that has an address on its page. */
interface Addressed {
  what: string;
  address: string;
  line: number;
}

/**
 * Checks entries that share a page (terms, models): what has an address on it, a heading, a box, a figure, the list
 * of footnotes, has one that no other entry has.
 */
export function checkSharedPages(files: readonly SourceFile[]): Finding[] {
  return KIND_NAMES.filter((kind) => KINDS[kind].anchor).flatMap((kind) => {
    const sharing = files.filter((file) => file.kind === kind);
    const taken = new Map(sharing.map((file) => [file.id, file]));
    return sharing.flatMap((file) =>
      addressedIn(file).flatMap((thing): Finding[] => {
        const owner = taken.get(thing.address);
        if (!owner) taken.set(thing.address, file);
        const isOwn = owner === file && thing.address !== file.id;
        return owner && !isOwn ? [sameAddress(file, thing, owner)] : [];
      }),
    );
  });
}

function addressedIn({ outline: { headings, blocks, notes } }: SourceFile): Addressed[] {
  return [
    ...headings
      .filter(({ depth, isStray }) => depth > 1 && !isStray)
      .map(({ text, slug, line }) => ({ what: `die Überschrift „${text}“`, address: slug, line })),
    ...blocks.flatMap((block) => {
      const address = addressed(block);
      return address ? [{ what: `<${block.name ?? ''}>`, address, line: block.line }] : [];
    }),
    ...notes
      .slice(0, 1)
      .map(({ line }) => ({ what: 'eine Fußnote', address: 'anmerkungen', line })),
  ];
}

const sameAddress = (file: SourceFile, { what, line }: Addressed, owner: SourceFile): Finding => ({
  code: 'kennung-doppelt',
  ...placeInText(file, line),
  found: `${what}: so etwas steht auf derselben Seite schon bei ${owner.path}`,
  expected: `auf der Seite ${KINDS[file.kind].address} jede Überschrift, jeden Kasten und jede Abbildung nur einmal, Fußnoten nur bei einem Eintrag`,
  remedy: 'anders nennen oder streichen; eine Fußnote in den Satz aufnehmen',
});
