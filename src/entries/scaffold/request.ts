import { parseArgs } from 'node:util';
import { nearest } from '../../lib/nearest.ts';
import { fieldsOf, type Field } from '../fields.ts';
import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { SCHEMAS } from '../schemas/index.ts';
import type { Known } from './draft.ts';

/** What somebody wants who types `npm run new -- praxis "Titel" --stadt koeln`. */
export interface Request {
  kind: Kind;
  /** The name that is asked for; undefined leaves it to the title. */
  id: string | undefined;
  known: Known;
}

/** Tells what is wrong with the words behind a command, and what may stand there. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** Reads the words behind the command. The fields of the kind are its options, by their names or by what they name. */
export function readRequest(words: readonly string[]): Request {
  const [word = '', ...rest] = words;
  const kind = kindCalled(word);
  const options = optionsOf(fieldsOf(SCHEMAS[kind]));
  const { values, positionals } = parsed(rest, kind, options);
  const [title, ...more] = positionals;
  if (more.length > 0)
    throw new RequestError(
      `Zu viele Worte: ${more.join(' ')}\nDer Titel steht in Anführungszeichen.`,
    );
  const { id, ...given } = values;
  const known = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [options.get(name) ?? name, value]),
  );
  return { kind, id, known: title === undefined ? known : { [titleOf(kind)]: title, ...known } };
}

/** Finds the kind by what people call it: as in cross-links (praxis), by its name (abbildung), by its folder (literatur). */
function kindCalled(word: string): Kind {
  const called = new Map(
    KIND_NAMES.flatMap((kind) => namesOf(kind).map((name) => [name, kind] as const)),
  );
  const kind = called.get(word.toLowerCase());
  if (kind) return kind;
  const [similar] = nearest(word, called.keys());
  const known = KIND_NAMES.map((each) => KINDS[each].scheme).join(', ');
  throw new RequestError(
    `${word ? `Unbekannte Art „${word}“` : 'Welche Art von Eintrag?'}${similar ? `; gemeint ist vielleicht ${similar}` : ''}\n` +
      `Erwartet: npm run new -- ART "Titel" [--FELD WERT]; Arten: ${known}`,
  );
}

const namesOf = (kind: Kind): string[] => {
  const { scheme, singular, folder } = KINDS[kind];
  return [...new Set([singular.toLowerCase(), scheme, folder])];
};

/** Options with the fields that they fill: `--city` and, by what it names, `--stadt`. */
const optionsOf = (fields: readonly Field[]): Map<string, string> =>
  new Map(
    fields
      .filter((field) => field.fields.length === 0)
      .flatMap(({ key, names }) => [
        ...(names ? [[KINDS[names].scheme, key] as const] : []),
        [key, key] as const,
      ]),
  );

/** The field that a title fills where a kind has none: the first that it must have. */
const titleOf = (kind: Kind): string => {
  const fields = fieldsOf(SCHEMAS[kind]);
  return (fields.find(({ key }) => key === 'title') ?? fields[0])?.key ?? 'title';
};

function parsed(words: string[], kind: Kind, options: ReadonlyMap<string, string>) {
  const names = ['id', ...options.keys()];
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    return { values: values as Record<string, string>, positionals };
  } catch {
    throw new RequestError(
      `Unbekannte Angabe oder Angabe ohne Wert: ${words.filter((word) => word.startsWith('--')).join(' ')}\n` +
        `Für ${KINDS[kind].singular} gibt es: ${names.map((name) => `--${name}`).join(' ')}`,
    );
  }
}
