const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Turns a heading or name into a lower-case ASCII slug.
 *
 * slugOf('Förderlandschaften für Initiativen') // => 'foerderlandschaften-fuer-initiativen'
 */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Ids that pages use for parts of their own; a heading of the same name gets another. */
const RESERVED =
  /^(?:anfang|inhalt|anmerkungen|kommt-vor-in|das-wichtigste|praxis|stimmen|wegweiser|hauptmenue|zitieren|ort-vorlage|profil-.*|.*-suche|suche-.*|dialog-.*|(?:fn|fnref|kasten|abb|tab|feld|kapitel|s|vorschau|note)-.*|v\d+|p[2-9b-df-hj-np-tv-xz]{4,})$/u;

/**
 * Returns a function that makes ids within one page, none of which is taken: they begin with a letter, repeats get -2,
 * -3 and so on.
 */
export function uniqueSlugs(others: Iterable<string> = []): (text: string) => string {
  const taken = new Set(others);
  return (text) => {
    const slug = slugOf(text) || 'abschnitt';
    const base = /^\d/u.test(slug) || RESERVED.test(slug) ? `abschnitt-${slug}` : slug;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}
