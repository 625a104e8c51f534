import { expect, test } from 'vitest';
import { renderMarkdown } from '../testing/render-markdown.ts';

const LINK = '[Kreis](glossar:helferkreis)';

test('the first link to a term has a button, and its text stands once', async () => {
  const html = await renderMarkdown(`Ein ${LINK} und noch ein ${LINK}.`);
  expect(html.match(/class="peek"/gu)).toHaveLength(1);
  expect(html).toMatch(
    /Kreis<\/a><button[^>]* popovertarget="vorschau-1" aria-label="Vorschau: Kreis">/u,
  );
  expect(html).toContain(
    '<div id="vorschau-1" popover="" class="preview"><p><b>Helferkreis</b> Ein Kreis',
  );
});

test('a link without a preview, and one in a heading, have no button', async () => {
  expect(await renderMarkdown(`## ${LINK}\n\n[Köln](stadt:koeln)`)).not.toContain('peek');
});

test('of the numbers and links that lead to a figure, the first has its preview', async () => {
  const html = await renderMarkdown(
    '[36 Prozent](wert:abb-03/gruppe), [39](wert:abb-03/verein), [Abb. 3](abb:3).',
  );
  expect(html.match(/class="peek"/gu)).toHaveLength(1);
  expect(html).toMatch(/aria-label="Vorschau: 36\sProzent"/u);
  expect(html).toContain('<b>Abb. 3</b> Frage: Wie viele?');
});

test('a table has none: its first link in a sentence has', async () => {
  const html = await renderMarkdown(`| Name |\n| --- |\n| ${LINK} |\n\nEin ${LINK}.`);
  expect(html).toMatch(/<\/table>[\s\S]*class="peek"/u);
  expect(html.match(/class="peek"/gu)).toHaveLength(1);
});

test('a note is its own popover, within its list', async () => {
  const html = await renderMarkdown('Text[^12].\n\n[^12]: Die Note.');
  expect(html).toMatch(
    /<\/sup><button[^>]* popovertarget="note-12" aria-label="Anmerkung 12 hier zeigen">/u,
  );
  expect(html).toMatch(
    /<li id="fn-12"[^>]*><div id="note-12" popover="" class="preview">\s*<p>Die Note/u,
  );
});

test('texts that share a page have none, for their ids would be the same', async () => {
  expect(await renderMarkdown(LINK, 'content/glossar/a.mdx')).not.toContain('peek');
});
