import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

const inChapter = (text: string) => edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`);
const tag = (
  mistake: string,
  text: string,
  says: string,
  line: string,
  code = 'baustein-offen',
): BrokenCase => ({ mistake, make: inChapter(text), code, file: CHAPTER, line, says });

/** Tags that the parser takes for something else, or tells at another line. */
export const TAGS: readonly BrokenCase[] = [
  ...['<Hinweis>\nText</Hinweis>', '<Hinweis>\n\nText</Hinweis>'].map((text, index) =>
    tag(
      `the end of a building block stands behind a text (${index + 1})`,
      text,
      'eine Leerzeile vor </Hinweis> setzen',
      'Text</Hinweis>',
    ),
  ),
  tag(
    'the end of a building block stands in an item of a list',
    '<Hinweis>\n\n- a\n- b </Hinweis>',
    'hinter einem Text',
    '- b </Hinweis>',
  ),
  ...['Text', 'Text mit „b“ und "b" darin'].map((text) =>
    tag(
      `an attribute has no second quotation mark before ${text}`,
      `<Kasten titel="X>\n\n${text}\n\n</Kasten>`,
      'das Anführungszeichen " ergänzen',
      '<Kasten titel="X>',
    ),
  ),
  ...[
    ['<Abbildung id="abb-03" /', '<Abbildung id="abb-03" /'],
    ['<Hinweis>\n\nText\n\n</Hinweis', '</Hinweis\n'],
    ['<Hinweis>\n\nText\n\n</Hinweis\n\n{/* offen */}', '</Hinweis\n'],
    ['<Hinweis\n\nText\n\n</Hinweis>', '<Hinweis\n'],
    ['<Abbildung id="abb-03" / Text', '<Abbildung id="abb-03" / Text'],
  ].map(([text = '', line = '']) =>
    tag(`a tag has no end: ${text}`, text, 'das Zeichen > ergänzen', line.trim()),
  ),
  tag(
    'an attribute on a row of its own has no quotation marks',
    '<Kasten\n  titel=X\n>\n\nText\n\n</Kasten>',
    'gerade Anführungszeichen',
    'titel=X',
    'angabe-fehlt',
  ),
  ...['Das <br> ist', 'Das<br> ist', '<p>Text', '<img src="x">'].map((text) =>
    tag(
      `a tag of HTML has no end: ${text}`,
      text,
      'HTML gibt es in Texten nicht',
      text,
      'unbekannter-baustein',
    ),
  ),
  ...['<www.koeln.de>', 'Siehe <stadt:hamburg> dazu.'].map((text) =>
    tag(
      `an address stands in angle brackets: ${text}`,
      text,
      'die spitzen Klammern streichen',
      text,
      'zeichen-im-text',
    ),
  ),
  ...['Wenn x<y gilt', 'Wenn x<y und z > b', 'Wenn a <b gilt'].map((text) =>
    tag(`a letter is smaller than another: ${text}`, text, 'weniger als', text, 'zeichen-im-text'),
  ),
];
