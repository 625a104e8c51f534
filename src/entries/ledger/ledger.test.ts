import { describe, expect, test } from 'vitest';
import { outlineOf } from '../outline.ts';
import { likeness, sketch } from './fingerprint.ts';
import { planOf } from './plan.ts';
import { readLedger, writeLedger } from './rows.ts';

const PATH = 'content/kapitel/a.mdx';
const file = (body: string, path = PATH) =>
  ({ kind: 'chapters', path, outline: outlineOf(body) }) as const;

const FIRST = 'Der erste Absatz handelt von Cafés, in denen man einander kennenlernt.';
const SECOND = 'Der zweite erzählt, wie Städte Stellen für die Koordination geschaffen haben.';
const THIRD = 'Zum Schluss geht es um Geld, das viele Initiativen nur für ein Jahr bekommen.';

/** The ids of a text before and after an edit, with the plan after it. */
function edited(before: string[], after: string[]) {
  const first = planOf([file(before.join('\n\n'))], '');
  const then = planOf([file(after.join('\n\n'))], writeLedger(first.rows));
  const idsIn = (plan: typeof first) => plan.texts.get(PATH)!.passages.map(({ id }) => id);
  return { ids: idsIn(first), now: idsIn(then), text: then.texts.get(PATH)!, plan: then };
}

describe('a passage keeps its id', () => {
  test('when it is edited', () => {
    const { ids, now, text } = edited(
      [FIRST, SECOND, THIRD],
      [FIRST, `${SECOND} Oft fehlt es noch an Zeit.`, THIRD],
    );
    expect(now).toEqual(ids);
    expect(text.gone).toEqual([]);
    expect(text.changes.edited).toEqual([ids[1]]);
  });

  test('when others come before it and it moves', () => {
    const { ids, now } = edited(
      [FIRST, SECOND, THIRD],
      [THIRD, 'Ganz neu und anders.', FIRST, SECOND],
    );
    expect([now[2], now[3], now[0]]).toEqual(ids);
    expect(ids).not.toContain(now[1]);
  });

  test('when only its signs change', () => {
    const { ids, now, text } = edited([FIRST, SECOND], [FIRST.replace(',', ' –'), SECOND]);
    expect(now).toEqual(ids);
    expect(text.changes.edited).toEqual([]);
  });

  test('when its heading is written anew, and the new words lead there, too', () => {
    const { ids, now, text, plan } = edited(
      ['## Wege zu Geld', FIRST],
      ['## Wege zu mehr Geld', FIRST],
    );
    expect(now).toEqual(ids);
    expect(text.passages[0]?.also).toEqual(['wege-zu-mehr-geld']);
    const third = planOf([file(`## Neue Wege zu Geld\n\n${FIRST}`)], writeLedger(plan.rows));
    expect(third.texts.get(PATH)?.passages[0]).toMatchObject({
      id: 'wege-zu-geld',
      also: ['wege-zu-mehr-geld', 'neue-wege-zu-geld'],
    });
  });

  test('when it is one of two of the same words, by its neighbours', () => {
    const { ids, now } = edited(
      ['Siehe dort.', FIRST, 'Siehe dort.', SECOND],
      [FIRST, 'Siehe dort.', SECOND],
    );
    expect(new Set(ids).size).toBe(4);
    expect(now).toEqual(ids.slice(1));
  });
});

describe('a passage that is gone', () => {
  test('leaves its id after the one before it, for good', () => {
    const { ids, text, plan } = edited([FIRST, SECOND, THIRD], [FIRST, THIRD]);
    expect(text.gone).toEqual([{ id: ids[1], after: ids[0], movedTo: undefined }]);
    const later = planOf([file([FIRST, THIRD].join('\n\n'))], writeLedger(plan.rows));
    expect(later.texts.get(PATH)?.gone).toEqual(text.gone);
    expect(later.texts.get(PATH)?.changes).toEqual({ added: [], edited: [], gone: [] });
  });

  test('gives its id to no other, not even to one in its place', () => {
    const { ids, now, text } = edited(
      [FIRST, SECOND, THIRD],
      [FIRST, 'An dieser Stelle steht etwas, das mit keinem Wort daran erinnert.', THIRD],
    );
    expect(ids).not.toContain(now[1]);
    expect(text.gone.map(({ id }) => id)).toEqual([ids[1]]);
  });

  test('leads to the text to which it moved', () => {
    const other = 'content/kapitel/b.mdx';
    const before = planOf([file(`${FIRST}\n\n${SECOND}`), file(THIRD, other)], '');
    const id = before.texts.get(PATH)?.passages[1]?.id;
    const after = planOf(
      [file(FIRST), file(`${THIRD}\n\n${SECOND}`, other)],
      writeLedger(before.rows),
    );
    expect(after.texts.get(other)?.passages[1]?.id).toBe(id);
    expect(after.texts.get(PATH)?.gone).toMatchObject([{ id, movedTo: other }]);
  });
});

test('a ledger that is behind gives the ids that it will have', () => {
  const first = planOf([file(FIRST)], '');
  const behind = planOf([file(`${FIRST}\n\n${SECOND}`)], writeLedger(first.rows));
  const written = planOf([file(`${FIRST}\n\n${SECOND}`)], writeLedger(behind.rows));
  expect(written.texts.get(PATH)?.passages).toEqual(behind.texts.get(PATH)?.passages);
});

test('an edition without a ledger has ids that do not depend on what stands before', () => {
  const [alone, among] = [SECOND, `${FIRST}\n\n${SECOND}`].map((body) => planOf([file(body)], ''));
  expect(among?.texts.get(PATH)?.passages[1]).toEqual(alone?.texts.get(PATH)?.passages[0]);
});

test('items are passages; notes, tables and items within them are not', () => {
  const body =
    'Text[^1].\n\n- Eins\n  - Unter eins\n- Zwei\n\n| a | b |\n| - | - |\n| c | d |\n\n[^1]: Eine Note.';
  expect(outlineOf(body).passages.map(({ text }) => text)).toEqual([
    'Text.',
    'EinsUnter eins',
    'Zwei',
  ]);
});

test('what is read of a ledger is what was written; marks of a merge are passed over', () => {
  const { rows } = planOf([file(`## Titel\n\n${FIRST}`)], '');
  const text = writeLedger(rows);
  expect(readLedger(text)).toEqual(rows);
  expect(readLedger(`<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> main`)).toEqual(rows);
});

test('sketches are as alike as the words of their texts', () => {
  expect(likeness(sketch(FIRST), sketch(FIRST))).toBe(1);
  expect(likeness(sketch(FIRST), sketch(`${FIRST} Und mehr.`))).toBeGreaterThan(0.6);
  expect(likeness(sketch(FIRST), sketch(THIRD))).toBeLessThan(0.25);
});
