import { describe, expect, test } from 'vitest';
import { planOf } from '../entries/ledger/plan.ts';
import { writeLedger } from '../entries/ledger/rows.ts';
import { outlineOf } from '../entries/outline.ts';
import { renderMarkdown } from '../testing/render-markdown.ts';

const PATH = 'content/kapitel/probe.mdx';
const plan = (body: string, ledger = '', path = PATH) =>
  planOf([{ kind: 'chapters', path, outline: outlineOf(body) }], ledger);
const ledgerOf = (body: string) => writeLedger(plan(body).rows);

const KEPT = 'Ein Absatz, der bleibt, wie er immer war, mit einem [Wort](glossar:helferkreis).';
const LOST = 'Dieser Absatz wird gestrichen, weil niemand ihn mehr braucht.';

describe('on the page', () => {
  test('headings, paragraphs and items have the ids of the ledger', async () => {
    const body = `## Ein Titel\n\n${KEPT}\n\n- Punkt eins\n- Punkt zwei`;
    const places = plan(body);
    const html = await renderMarkdown(body, PATH, places);
    const ids = places.texts.get(PATH)!.passages.map(({ id }) => id);
    expect([...html.matchAll(/<(?:h2|p|li) id="([^"]+)"/gu)].map(([, id]) => id)).toEqual(ids);
    expect(ids[0]).toBe('ein-titel');
  });

  test('a paragraph that was deleted leaves a note behind the one before it', async () => {
    const ledger = ledgerOf(`${KEPT}\n\n${LOST}`);
    const id = /(\S+)\tda\t\S+\t\S+\tDieser/u.exec(ledger)?.[1];
    const html = await renderMarkdown(KEPT, PATH, plan(KEPT, ledger));
    expect(html).toMatch(
      new RegExp(
        `war.*</p>\\n<p id="${id}" class="moved" data-pagefind-ignore[^>]*>.*entfallen`,
        'u',
      ),
    );
  });

  test('the note of an item stands behind its list, and at the top where nothing was before', async () => {
    const items = '- Erster Punkt von dreien\n- Zweiter Punkt, der geht\n- Dritter Punkt bleibt';
    const less = '- Erster Punkt von dreien\n- Dritter Punkt bleibt';
    expect(await renderMarkdown(less, PATH, plan(less, ledgerOf(items)))).toMatch(
      /<\/ul>\n<p id="p\w+" class="moved"/u,
    );
    expect(await renderMarkdown(KEPT, PATH, plan(KEPT, ledgerOf(`${LOST}\n\n${KEPT}`)))).toMatch(
      /^<p id="p\w+" class="moved"/u,
    );
  });

  test('a paragraph that moved to another text leaves a link to it', async () => {
    const ledger = ledgerOf(`${KEPT}\n\n${LOST}`);
    const files = [
      { kind: 'chapters', path: PATH, outline: outlineOf(KEPT) },
      { kind: 'cities', path: 'content/staedte/b.mdx', outline: outlineOf(LOST) },
    ] as const;
    const html = await renderMarkdown(KEPT, PATH, planOf(files, ledger));
    expect(html).toMatch(/class="moved".*<a href="\/staedte\/b\/#p\w+"/u);
  });

  test('a text that the plan does not know by its words stays without ids of paragraphs', async () => {
    expect(await renderMarkdown(LOST, PATH, plan(KEPT))).toBe(`<p>${LOST}</p>`);
  });
});
