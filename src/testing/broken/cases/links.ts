import { CHAPTER, CITY, edit, type BrokenCase } from '../broken-case.ts';

const WORK = 'content/literatur/koepping-2018.yaml';

/** Links in the text. */
export const LINKS: readonly BrokenCase[] = [
  {
    mistake: 'a cross-link leads nowhere',
    make: edit(CHAPTER, 'praxis:hamburg-ombudsstelle', 'praxis:hamburg-ombutsstelle'),
    code: 'querverweis-ins-leere',
    file: CHAPTER,
    line: 'praxis:hamburg-ombutsstelle',
    says: 'Gemeint ist vielleicht hamburg-ombudsstelle',
  },
  {
    mistake: 'a cross-link with a title leads nowhere',
    make: edit(CHAPTER, '(modell:modell-1)', '(modell:modell-9 "Modell")'),
    code: 'querverweis-ins-leere',
    file: CHAPTER,
    line: 'modell-9',
    says: 'modell:modell-9',
  },
  {
    mistake: 'the scheme of a cross-link is misspelt',
    make: edit(CHAPTER, 'praxis:hamburg', 'prakis:hamburg'),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    line: 'prakis:hamburg',
    says: 'kapitel: stadt: praxis:',
  },
  ...[
    'https://wer:wort@example.org/',
    'https://example.org\\\\@x.de',
    'https://ex&#9;ample.org',
  ].map((url): BrokenCase => ({
    mistake: `a link reads as another site than it leads to: ${url}`,
    make: edit(CHAPTER, 'praxis:hamburg-ombudsstelle', url),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    says: 'https://…',
  })),
  ...[
    'https:evil.example',
    'https:/example.org',
    'https:///example.org/',
    'http:example.org',
    'mailto:a@b',
    'mailto://a@example.org',
  ].map((url): BrokenCase => ({
    mistake: `an address lacks a part or has one too many: ${url}`,
    make: edit(CHAPTER, 'praxis:hamburg-ombudsstelle', url),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    line: url,
    says: 'die Adresse vollständig schreiben',
  })),
  {
    mistake: 'the target of a link by reference is no whole address',
    make: edit(
      CHAPTER,
      '### Nachweise',
      'Ein [Wort].\n\n[Wort]: https:example.org\n\n### Nachweise',
    ),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    line: '[Wort]: ',
    says: 'https:example.org',
  },
  ...['https:example.org/', 'https:/example.org/', 'https:///example.org/'].map(
    (url): BrokenCase => ({
      mistake: `the address of a work is no whole one: ${url}`,
      make: edit(WORK, 'title:', `url: ${url}\ntitle:`),
      code: 'feld-ungueltig',
      file: WORK,
      line: 'url:',
      says: 'mit https:// am Anfang',
    }),
  ),
  {
    mistake: 'an entry is linked by its address',
    make: edit(CHAPTER, 'praxis:hamburg-ombudsstelle', '/praxis/hamburg-ombudsstelle/'),
    code: 'unbekannte-adresse',
    file: CHAPTER,
    line: '/praxis/hamburg-ombudsstelle/',
    says: 'als Querverweis schreiben: praxis:hamburg-ombudsstelle',
  },
  {
    mistake: 'a cross-link names a section that its target does not have',
    make: edit(CITY, '#foerderung', '#foerdern'),
    code: 'abschnitt-fehlt',
    file: CITY,
    line: '#foerdern',
    says: 'einen der Abschnitte foerderung, nachweise',
  },
  {
    mistake: 'a link leads to a section that the text does not have',
    make: edit(CHAPTER, '/register/', '#unten'),
    code: 'abschnitt-fehlt',
    file: CHAPTER,
    line: '#unten',
    says: 'foerderung, nachweise',
  },
  {
    mistake: 'a voice in the text does not exist',
    make: edit(CHAPTER, '<Stimme id="v001" />', '<Stimme\n  id="v999"\n/>'),
    code: 'querverweis-ins-leere',
    file: CHAPTER,
    line: '<Stimme',
    says: 'content/stimmen/',
  },
];
