import { PRACTICE, edit, type BrokenCase } from '../broken-case.ts';

const TERM = 'content/glossar/helferkreis.mdx';

const text = (
  mistake: string,
  body: string,
  code: string,
  says: string,
  line?: string,
): BrokenCase => ({
  mistake,
  make: edit(PRACTICE, '## Was es braucht', `${body}\n\n## Was es braucht`),
  code,
  file: PRACTICE,
  ...(line === undefined ? {} : { line }),
  says,
});

const LIST_IN_LIST = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`);

/** Code that shows, code that never ends, texts nested without end, and texts without text. */
export const CODE_SHOWN: readonly BrokenCase[] = [
  ...['- export const x = 1', '> import x from "y"', 'Text\nimport x from "y"'].map((body) =>
    text(
      `a line of a program shows: ${JSON.stringify(body)}`,
      body,
      'code-im-text',
      'ohne import und export',
      body.split('\n').at(-1),
    ),
  ),
  ...['```', '~~~', '````'].map((fence) =>
    text(
      `code between ${fence} has no end`,
      `${fence}\nText\n\nmehr Text`,
      'code-offen',
      'alles darunter gilt als Code',
      fence,
    ),
  ),
  text(
    'a box holds a comment alone',
    '<Hinweis>\n\n{/* x */}\n\n</Hinweis>',
    'baustein-leer',
    'Text ergänzen',
    '<Hinweis>',
  ),
  text(
    'boxes lie in boxes without end',
    `${'<Hinweis>\n\n'.repeat(300)}a\n\n${'</Hinweis>\n\n'.repeat(300)}`,
    'zu-tief',
    'zu tief verschachtelt',
    '<Hinweis>',
  ),
  text(
    'quotations lie in quotations without end',
    `${'>'.repeat(20_000)} a`,
    'zu-tief',
    'zu tief',
    '>>>',
  ),
  text(
    'emphasis lies in emphasis without end',
    `${'*'.repeat(2000)}a${'*'.repeat(2000)}`,
    'zu-tief',
    'zu tief',
    '***',
  ),
  text(
    'lists lie in lists without end',
    LIST_IN_LIST.join('\n'),
    'zu-tief',
    'zu tief',
    `${' '.repeat(150)}- a`,
  ),
  text(
    'a comment has no end before the next one',
    '{/* noch zu klären\n\nText.\n\n{/* erledigt */}',
    'kommentar-offen',
    'das Ende */} ergänzen',
    '{/* noch',
  ),
  text(
    'a curly bracket has no end on its line',
    'Text {\n\nText.\n\n{/* Kommentar */}',
    'zeichen-im-text',
    'die Klammern streichen',
    'Text {',
  ),
  text(
    'a sign stands behind an address of mail, some lines below',
    'An a@example.org\nund b@example.org\noder an "wen" immer',
    'typografie-gerade-anfuehrung',
    'ersetzen',
    '"wen"',
  ),
  text(
    'two versions of a text were left by Git',
    '<<<<<<< HEAD\nEins.\n=======\nZwei.\n>>>>>>> andere',
    'zwei-fassungen',
    'eine Fassung wählen',
    '<<<<<<< HEAD',
  ),
  text(
    'an address is none',
    'Zeile.\nSiehe [dort](www.)',
    'unbekannte-adresse',
    'https://',
    'www.',
  ),
  {
    mistake: 'a term has code instead of a text',
    make: (site) => {
      site.write(TERM, `${site.read(TERM).split('So heißen')[0] ?? ''}\`\`\`\nnur Code\n\`\`\`\n`);
    },
    code: 'text-fehlt',
    file: TERM,
    says: 'ohne Text darunter',
  },
];
