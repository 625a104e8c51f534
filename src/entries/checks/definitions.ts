import type { Finding } from '../finding.ts';
import type { LinkTarget } from '../outline-definitions.ts';
import { placeInText } from '../place.ts';
import type { SourceFile } from '../read.ts';

type Told = Pick<Finding, 'code' | 'found' | 'expected' | 'remedy'>;

/** Checks the targets of reference links (`[1]: https://…`): each is used, stands there once, and is no footnote. */
export function checkDefinitions(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    file.outline.definitions.flatMap((target) => {
      const told = faultOf(target);
      return told ? [{ ...told, ...placeInText(file, target.line) }] : [];
    }),
  );
}

function faultOf({ label, use, isTwin }: LinkTarget): Told | undefined {
  if (isTwin) return twice(label);
  if (use === 'note' || (use === 'none' && /^\d+$/u.test(label))) return noteWithoutSign(label);
  return use === 'none' ? unused(label) : undefined;
}

const noteWithoutSign = (label: string): Told => ({
  code: 'fussnote-schreibweise',
  found: `[${label}]: … ohne ^; das ist keine Fußnote, sondern das Ziel eines Links`,
  expected: '[^12] im Text und [^12]: … am Ende der Datei',
  remedy: `das Zeichen ^ hinter [ ergänzen, im Text und hier: [^${label}]`,
});

const unused = (label: string): Told => ({
  code: 'linkziel-unbenutzt',
  found: `das Ziel [${label}]: …, auf das kein Link verweist; die Zeile erscheint nirgends`,
  expected: `[Text][${label}] im Text`,
  remedy: 'die Zeile streichen oder den Link im Text ergänzen',
});

const twice = (label: string): Told => ({
  code: 'linkziel-doppelt',
  found: `das Ziel [${label}]: … zum zweiten Mal; es gilt nur das erste`,
  expected: 'jedes Ziel nur einmal',
  remedy: 'eine der beiden Zeilen streichen oder anders benennen',
});
