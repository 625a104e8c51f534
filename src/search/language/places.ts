import { distance } from './distance.ts';
import { fold, wordsOf } from './words.ts';

/** A place that a question names. */
export interface NamedPlace {
  /** As the edition writes it, or as it is written where it is not in the edition. */
  name: string;
  isKnown: boolean;
  /** How many words of the question name it. */
  words: number;
}

/** Finds places in questions: by folded words, parted by spaces. */
export interface Gazetteer {
  names: ReadonlyMap<string, string>;
  known: ReadonlySet<string>;
}

/** Abbreviations and adjectives of states that do not begin like their names, or have several words. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Baden-Württemberg': ['BaWü', 'BW', 'baden-württembergisch'],
  Bayern: ['bayerisch', 'bayrisch'],
  Brandenburg: ['brandenburgisch'],
  Hessen: ['hessisch'],
  'Mecklenburg-Vorpommern': ['MV', 'MeckPomm', 'Meck-Pomm', 'mecklenburgisch'],
  Niedersachsen: ['niedersächsisch'],
  'Nordrhein-Westfalen': ['NRW', 'nordrhein-westfälisch'],
  'Rheinland-Pfalz': ['RLP', 'rheinland-pfälzisch'],
  Saarland: ['saarländisch'],
  Sachsen: ['sächsisch'],
  'Sachsen-Anhalt': ['LSA', 'sachsen-anhaltisch', 'sachsen-anhaltinisch'],
  'Schleswig-Holstein': ['SH', 'schleswig-holsteinisch'],
  Thüringen: ['thüringisch'],
};

/** Towns of Germany with more than 100 000 people that may be asked for; those whose names are common words are left out. */
const TOWNS =
  'Aachen Augsburg Bielefeld Bochum Bonn Bottrop Braunschweig Bremerhaven Chemnitz Cottbus Darmstadt Dresden Duisburg Düsseldorf Erfurt Erlangen Frankfurt Gelsenkirchen Göttingen Gütersloh Hannover Heidelberg Heilbronn Herne Hildesheim Ingolstadt Jena Karlsruhe Kassel Kiel Koblenz Krefeld Leverkusen Lübeck Ludwigshafen Magdeburg Mainz Moers Mönchengladbach Mülheim München Münster Neuss Nürnberg Oberhausen Offenbach Oldenburg Osnabrück Paderborn Pforzheim Potsdam Recklinghausen Regensburg Remscheid Reutlingen Saarbrücken Solingen Stuttgart Trier Ulm Wolfsburg Wuppertal Würzburg Zwickau Wien Zürich'.split(
    ' ',
  );

/** Gathers towns that the edition does not study, and the places of the edition with all their names. */
export function gazetteerOf(known: readonly string[]): Gazetteer {
  const names = new Map<string, string>();
  for (const town of TOWNS) for (const name of townNames(town)) names.set(phrase(name), town);
  for (const place of known)
    for (const name of [place, shortName(place), ...(OTHER_NAMES[place] ?? [])])
      for (const form of townNames(name)) names.set(phrase(form), place);
  return { names, known: new Set(known) };
}

/** „Freiburg im Breisgau“ is asked for as Freiburg, „Halle (Saale)“ as Halle. */
export const shortName = (place: string): string =>
  /^.+?(?=\s(?:im|am|an|in|\())/u.exec(place)?.[0] ?? place;

/** A town and its adjective: Köln, Kölner; Bremen, Bremer; Dresden, Dresdner; Halle, Hallenser. */
const townNames = (town: string): string[] => [
  town,
  `${town}er`,
  ...(town.endsWith('en') ? [`${town.slice(0, -2)}er`, `${town.slice(0, -2)}ner`] : []),
  ...(town.endsWith('er') ? [`${town}aner`] : []),
  ...(town.endsWith('e') ? [`${town}nser`] : []),
];

const phrase = (text: string): string =>
  wordsOf(text)
    .map(({ text: word }) => fold(word))
    .join(' ');
/** Adjectives have endings. */
const bare = (text: string): string => text.replace(/(?<=isch)(?:e[nmrs]?)$/u, '');

const LONGEST = 3;

/** Finds the place whose name begins a list of words, the longest first. */
export function placeAt(
  words: readonly string[],
  { names, known }: Gazetteer,
): NamedPlace | undefined {
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const key = bare(phrase(words.slice(0, count).join(' ')));
    const name = names.get(key) ?? names.get(key.replace(/s$/u, ''));
    if (name) return { name, isKnown: known.has(name), words: count };
  }
  return undefined;
}

/**
 * Finds the place of the edition that the words at the beginning of a list may be meant for: one wrong letter in six,
 * the first one right. Undefined where a place has none or several such names.
 */
export function placeLike(
  words: readonly string[],
  { names, known }: Gazetteer,
): NamedPlace | undefined {
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const key = bare(phrase(words.slice(0, count).join(' ')));
    const limit = Math.min(2, Math.floor(key.length / 5));
    if (limit === 0 || key.split(' ').length !== count) continue;
    const near = [...names].filter(
      ([name, place]) =>
        known.has(place) &&
        name[0] === key[0] &&
        name.split(' ').length === count &&
        distance(key, name, limit) <= limit,
    );
    const found = new Set(near.map(([, place]) => place));
    const [name] = found;
    if (name && found.size === 1) return { name, isKnown: true, words: count };
  }
  return undefined;
}
