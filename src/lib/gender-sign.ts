/** A person begins with a capital letter: „drin/innen“ is none. */
const PERSON = String.raw`\p{Lu}\p{L}*\p{Ll}`;

/** Endings of persons before the I of -In; LinkedIn and PlugIn have others. */
const PERSON_ENDS = '(?<=er|or|nt|st|eur|är|at|og|zt|ält|ling)';

const ON_PERSONS = [
  // Helfer*innen, Helfer’innen, Mitarbeiter.innen, Helfer/-innen: any sign but a backtick, which is told for itself
  String.raw`[^\p{L}\p{N}\s${'`'}][-‑]?[iI]nnen\p{Ll}*(?!\p{L})`,
  // Ärzt:in: a full stop alone may also end a sentence before „in“
  String.raw`[*:_·/’'•∙][-‑]?in(?!\p{L})`,
  String.raw`\([-‑]?in(?:nen)?\)`,
  String.raw`Innen\p{Ll}*(?!\p{L})`,
  String.raw`${PERSON_ENDS}In(?!\p{L})`,
];

/** jede:r, eine*r, der*die, Sinti*zze */
const ON_OTHERS = String.raw`\p{Ll}:(?:r|e|n|m|s)(?!\p{L})|\p{Ll}\*\p{Ll}`;

/** Signs within words that stand for more than one gender. */
export const GENDER_SIGN = new RegExp(`${PERSON}(?:${ON_PERSONS.join('|')})|${ON_OTHERS}`, 'gu');
