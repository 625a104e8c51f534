import { CHAPTER, edit, type BrokenCase } from '../broken-case.ts';

const dialect = (text: string, says = 'aus einem anderen Markdown', line = text): BrokenCase => ({
  mistake: `a text has a sign of another dialect of Markdown: ${text}`,
  make: edit(CHAPTER, '### Nachweise', `${text}\n\n### Nachweise`),
  code: 'markdown-als-text',
  file: CHAPTER,
  line,
  says,
});

/** Signs of other dialects of Markdown and of word processors, which would stand on the page as they are. */
export const DIALECTS: readonly BrokenCase[] = [
  dialect('==wichtig=='),
  dialect('Das ==wichtig== ist.'),
  dialect('::: hinweis\nText\n:::', 'aus einem anderen Markdown', '::: hinweis'),
  dialect(':::note\nText', 'aus einem anderen Markdown', ':::note'),
  dialect('++unterstrichen++'),
  dialect('Das ist ||geheim||.'),
  dialect('[TOC]'),
  dialect('> [!NOTE]\n> Text', 'aus einem anderen Markdown', '> [!NOTE]'),
  dialect('!!! Hinweis'),
  dialect('Das ist gut :smile: und mehr.'),
  dialect('Text \\newpage Text'),
  dialect('Begriff\n: Erklärung', 'eine Erklärung mit :', ': Erklärung'),
  dialect('Die Adresse https:// fehlt.', 'ohne den Namen eines Servers'),
];
