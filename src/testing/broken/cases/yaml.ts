import { CHAPTER, PRACTICE, CITY, FIGURE, edit, type BrokenCase } from '../broken-case.ts';

/** Heads and files that are no valid YAML. */
export const YAML: readonly BrokenCase[] = [
  {
    mistake: 'the head of an entry is no valid YAML',
    make: edit(PRACTICE, 'city: hamburg', 'city: "hamburg'),
    code: 'yaml',
    file: PRACTICE,
    line: 'city: "hamburg',
    says: 'ein schließendes " fehlt',
  },
  {
    mistake: 'a text with a colon stands without quotes',
    make: edit(CITY, 'summary: Eine', 'summary: Stadt: eine'),
    code: 'yaml',
    file: CITY,
    line: 'summary: Stadt',
    says: 'Anführungszeichen',
  },
  {
    mistake: 'a field stands in the head twice',
    make: edit(CITY, 'size: Millionenstadt', 'size: Millionenstadt\nsize: Großstadt'),
    code: 'yaml',
    file: CITY,
    line: 'size: Großstadt',
    says: 'ein Feld steht zweimal da',
  },
  {
    mistake: 'a YAML file has a list that is not closed',
    make: edit(FIGURE, 'gaps: [Der Rest ist nicht überliefert.]', 'gaps: [Der Rest'),
    code: 'yaml',
    file: FIGURE,
    says: 'eine Klammer',
  },
  {
    mistake: 'code stands below a head with a comment of dashes, which ends it for nobody',
    make: (site) => {
      edit(PRACTICE, 'evidence: Kasten', '# ---\nevidence: Kasten')(site);
      edit(PRACTICE, 'Es gab Streit', '{1 + 1} Es gab Streit')(site);
    },
    code: 'code-im-text',
    file: PRACTICE,
    line: '{1 + 1} Es gab',
    says: '{1 + 1}',
  },
  {
    mistake: 'the head ends in a line that goes on',
    make: (site) => {
      site.write('content/glossar/leer.mdx', '---\ntitle: Leer\n--- und\n---\n\nText.\n');
    },
    code: 'kopf-fehlt',
    file: 'content/glossar/leer.mdx',
    says: 'kein Kopf',
  },
  {
    mistake: 'a line of three dots ends the head too early',
    make: edit(CHAPTER, "number: '6.2'", "...\nnumber: '6.2'"),
    code: 'yaml',
    file: CHAPTER,
    line: '...',
    says: 'die Zeile ... streichen',
  },
  {
    mistake: 'an item of a list is further in than the one before it',
    make: edit(
      PRACTICE,
      'actors: [ein Bündnis, eine Behörde]',
      'actors:\n  - ein Bündnis\n   - eine Behörde',
    ),
    code: 'yaml',
    file: PRACTICE,
    line: '   - eine Behörde',
    says: 'genau unter die davor',
  },
  {
    mistake: 'the items of a list have stars',
    make: edit(
      PRACTICE,
      'actors: [ein Bündnis, eine Behörde]',
      'actors:\n  * ein Bündnis\n  * eine Behörde',
    ),
    code: 'yaml',
    file: PRACTICE,
    line: '  * ein Bündnis',
    says: 'mit „- “ beginnen',
  },
  ...['–––', '----', '+++'].map((sign): BrokenCase => ({
    mistake: `the head stands between lines of ${sign}`,
    make: (site) => {
      site.write(PRACTICE, site.read(PRACTICE).replaceAll(/^---$/gmu, sign));
    },
    code: 'kopf-fehlt',
    file: PRACTICE,
    says: 'genau drei Bindestrichen',
  })),
  {
    mistake: 'the head has no end',
    make: edit(PRACTICE, '---\n\n## Ausgangslage', '\n## Ausgangslage'),
    code: 'kopf-fehlt',
    file: PRACTICE,
    says: 'genau drei Bindestrichen',
  },
  {
    mistake: 'an entry has no head at all',
    make: (site) => {
      site.write('content/glossar/leer.mdx', 'Nur Text.\n');
    },
    code: 'kopf-fehlt',
    file: 'content/glossar/leer.mdx',
    line: 'Nur Text',
    says: 'kein Kopf',
  },
];
