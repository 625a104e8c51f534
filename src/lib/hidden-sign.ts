/** A sign that nobody sees and that makes two equal looking words different. */
interface HiddenSign {
  name: string;
  index: number;
}

/** Signs with a name of their own; their number stands behind it. */
const NAMES: readonly [RegExp, string][] = [
  [/[\u200B-\u200D\u2060\uFEFF]/u, 'einem unsichtbaren Zeichen (ohne Breite'],
  [/\u00AD/u, 'einem unsichtbaren Trennzeichen (nur am Zeilenende zu sehen'],
  [/\uFFFD/u, 'einem Ersatzzeichen (der Buchstabe ging beim Speichern verloren'],
  [/\uFFFC/u, 'einem Platzhalter (dort stand ein Bild oder Objekt'],
  [/\p{Bidi_Control}/u, 'einem unsichtbaren Zeichen (für die Schreibrichtung'],
  [/[\p{Zl}\p{Zp}\u0085]/u, 'einem unsichtbaren Zeilenende ('],
  [/\p{Co}/u, 'einem Zeichen aus einer privaten Schrift (auf anderen Geräten leer'],
  [/\u00A0/u, 'einem geschützten Leerzeichen ('],
  [/\p{Zs}|\u2800/u, 'einem fremden Leerzeichen ('],
  [/\p{Cc}/u, 'einem unsichtbaren Steuerzeichen ('],
];

/**
 * What nobody sees, by the properties that Unicode gives: format and control characters, what is not assigned or
 * private, what fonts leave out, line ends other than ours; the spaces of German typography are all right.
 */
const HIDDEN =
  /\p{Cf}|\p{Co}|\p{Cn}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|(?![\t\n\r])\p{Cc}|(?![ \u2002-\u200A\u202F])\p{Zs}|[\u2800\uFFFC\uFFFD]/u;

/** Nearly every text: it needs no closer look. */
const PLAIN = /^[\t\x20-\x7EÄÖÜäöüßéè„“‚‘’–…]*$/u;

/** Finds the first sign in a text that cannot be seen, an umlaut made of two signs among them. */
export function hiddenSign(text: string): HiddenSign | undefined {
  if (PLAIN.test(text)) return undefined;
  const index = text.search(HIDDEN);
  if (index >= 0)
    return { name: nameOf(String.fromCodePoint(text.codePointAt(index) ?? 0)), index };
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  return {
    name: 'einem zerlegten Umlaut (Unicode NFD, meist kopiert)',
    index: text.search(/\p{M}/u),
  };
}

function nameOf(sign: string): string {
  const [, name] = NAMES.find(([pattern]) => pattern.test(sign)) ?? [];
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const start = name ?? 'einem unsichtbaren Zeichen (';
  return `${start}${start.endsWith('(') ? '' : ', '}${code})`;
}
