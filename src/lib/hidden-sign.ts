/** A sign that nobody sees and that makes two equal looking words different. */
interface HiddenSign {
  name: string;
  index: number;
}

const SIGNS: readonly [RegExp, string][] = [
  [
    /\u200B|\u200C|\u200D|\u2060|\uFEFF/u,
    'einem unsichtbaren Zeichen (Leerzeichen ohne Breite, U+200B)',
  ],
  [/\u00AD/u, 'einem unsichtbaren Trennzeichen (U+00AD)'],
  [/\uFFFD/u, 'einem Ersatzzeichen (U+FFFD): der Buchstabe ging beim Speichern verloren'],
  [
    /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u,
    'einem unsichtbaren Zeichen für die Schreibrichtung',
  ],
  [/\u00A0/u, 'einem geschützten Leerzeichen (U+00A0)'],

  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u, 'einem unsichtbaren Steuerzeichen'],
];

/** Finds the first sign in a text that cannot be seen, an umlaut made of two signs among them. */
export function hiddenSign(text: string): HiddenSign | undefined {
  for (const [pattern, name] of SIGNS) {
    const index = text.search(pattern);
    if (index >= 0) return { name, index };
  }
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  const index = text.search(/\p{M}/u);
  return { name: 'einem zerlegten Umlaut (Unicode NFD, meist kopiert)', index };
}
