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
