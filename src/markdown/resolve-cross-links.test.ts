import { beforeEach, expect, test, vi } from 'vitest';
import { renderMarkdown } from '../testing/render-markdown.ts';

beforeEach(() => {
  // Astro prints what it throws; the tests look at the error itself.
  const silent = vi.spyOn(console, 'error').mockReturnValue();
  return () => {
    silent.mockRestore();
  };
});

test('an unknown target stops the text with what was meant', async () => {
  await expect(renderMarkdown('Die [Stelle](praxis:hamburg-ombutsstelle).')).rejects.toThrow(
    'Querverweis ins Leere: praxis:hamburg-ombutsstelle – in content/praxis/ gibt es keinen solchen Eintrag. Gemeint ist vielleicht hamburg-ombudsstelle.',
  );
});

test('the error names the file and the line', async () => {
  const failing = renderMarkdown(
    'Erste Zeile.\n\nDie [Stelle](praxis:nichts).',
    'content/kapitel/7-resuemee.mdx',
  );
  await expect(failing).rejects.toMatchObject({
    file: '/projekt/content/kapitel/7-resuemee.mdx',
    line: 3,
  });
});

test('an unknown target stops a link by reference too', async () => {
  await expect(renderMarkdown('Die [Stelle][1].\n\n[1]: stadt:xyz')).rejects.toThrow(
    'Querverweis ins Leere: stadt:xyz',
  );
});
