import { z } from 'zod';
import { typeset } from '../../lib/typeset.ts';

/** A string that readers see: one paragraph, trimmed, not empty, with the spaces of German typography. */
export const prose = (max = 600) =>
  z.string().trim().min(1).max(max).superRefine(oneParagraph).transform(typeset);

/** Pages show the text as one paragraph: blank rows, rows of their own and lists would run together. */
function oneParagraph(text: string, context: z.core.$RefinementCtx): void {
  if (!text.includes('\n') && !/^[-*+•] /u.test(text)) return;
  context.addIssue({
    code: 'custom',
    message: 'einen Text in einem Absatz, ohne Leerzeile und ohne Aufzählung',
    params: {
      remedy: 'die Zeilen zu einem Absatz verbinden; hinter | und > keine Leerzeilen und Listen',
    },
  });
}
