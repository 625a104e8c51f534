/** Data that every schema accepts: the least an editor must write. */
const source = { sections: ['6.2.b.box3'], pages: [55, 56] };
const entry = { title: 'Titel', summary: 'Ein Satz.', source };

export const SAMPLES = {
  chapters: { ...entry, keyPoints: ['Eins.', 'Zwei.', 'Drei.'] },
  cities: {
    ...entry,
    state: 'Hamburg',
    size: 'Millionenstadt',
    study: 'Erhebung',
    location: { lat: 53.55, lon: 9.99 },
    gap: 'Zur Zahl der Mitglieder sagt der Bericht nichts.',
  },
  practices: {
    ...entry,
    city: 'hamburg',
    fields: ['beschwerde'],
    actors: ['ein Bündnis'],
    targetGroups: ['Geflüchtete'],
    evidence: 'Kasten',
    gap: 'Die Kosten nennt der Bericht nicht.',
    searchTerms: ['a', 'b', 'c', 'd', 'e'],
  },
  figures: {
    ...entry,
    number: 'Abb. 3',
    subject: 'Rechtsform',
    base: { n: null, what: 'Initiativen' },
    kind: 'Balken',
    completeness: 'teilweise',
    gaps: ['Die Werte fehlen.'],
  },
  models: { ...entry, number: 1, examples: [{ city: 'hamburg', name: 'Forum' }] },
  terms: entry,
  questions: { title: 'Was hilft?', topic: 'geld', source },
  voices: { role: 'Ehrenamtliche', text: 'Eine Aussage.', source },
  works: { short: 'Roth 2018', sections: ['2'], title: 'Ein Buch', type: 'book', year: 2018 },
  pages: { title: 'Titel', summary: 'Ein Satz.' },
} as const;
