import { expect, test } from 'vitest';
import { treeOf } from '../../entries/outline.ts';
import { blocksOf, type TextContext } from './from-markdown.ts';
import { paragraph, text } from './tree.ts';

const CONTEXT: TextContext = {
  address: '/kapitel/x/',
  level: 2,
  ids: [],
  resolve: (url) => url.replace('stadt:koeln', '/staedte/koeln/'),
  component: (name, { id = '' }) => [paragraph(`${name} ${id}`)],
  noteTitle: 'Anmerkung',
};
const read = (markdown: string, more: Partial<TextContext> = {}) =>
  blocksOf(treeOf(markdown), { ...CONTEXT, ...more });

test('headings stand below those of the document around the text, with the addresses of the ledger', () => {
  expect(
    read('## Eins\n\nText.\n\n### Zwei', { ids: [['eins', 'frueher'], ['p1'], ['zwei']] }),
  ).toEqual([
    {
      type: 'heading',
      level: 2,
      children: [text('Eins')],
      addresses: ['/kapitel/x/#eins', '/kapitel/x/#frueher'],
      isListed: true,
    },
    paragraph('Text.'),
    {
      type: 'heading',
      level: 3,
      children: [text('Zwei')],
      addresses: ['/kapitel/x/#zwei'],
      isListed: true,
    },
  ]);
});

test('texts are set in German typography, links lead to addresses', () => {
  expect(read('z. B. **12 %** in [Köln](stadt:koeln)')).toEqual([
    {
      type: 'paragraph',
      children: [
        text('z.\u202FB. '),
        { type: 'strong', children: [text('12\u202F%')] },
        text(' in '),
        { type: 'link', href: '/staedte/koeln/', children: [text('Köln')] },
      ],
    },
  ]);
});

test('a note stands at its first mark, with its own number', () => {
  const [first] = read('Eins[^12] und zwei[^12].\n\n[^12]: Die Note.');
  expect(first).toMatchObject({
    children: [
      {},
      { type: 'note', label: '12', id: '/kapitel/x/#fn-12', blocks: [paragraph('Die Note.')] },
      {},
      { type: 'note', label: '12', id: '/kapitel/x/#fn-12', blocks: [] },
      {},
    ],
  });
});

test('the mark of a section says its printed pages below the heading, and only when they change', () => {
  const same = '{/* Abschnitt 6 */}\n\n## Titel\n\nText.\n\n{/* Abschnitt 6.1 */}\n\nMehr.';
  const blocks = read(same);
  expect(blocks[0]).toMatchObject({ type: 'heading' });
  expect(blocks[1]).toEqual({ type: 'place', address: '/kapitel/x/#s-45' });
  const told = blocks.filter((block) => block.type === 'paragraph' && block.role === 'above');
  expect(told).toHaveLength(1);
});

test('lists, quotations, tables, code and building blocks', () => {
  const markdown = [
    '3. drei\n4. vier',
    '> Zitat',
    '| A | B |\n|---|--:|\n| 1 | 2 |',
    '```\ncode\n```',
    '<Kasten titel="12 % mehr">\n\nInnen.\n\n</Kasten>',
    '<Hinweis>\n\nDie Ausgabe.\n\n</Hinweis>',
    '<Abbildung id="abb-03" />',
  ].join('\n\n');
  expect(read(markdown)).toEqual([
    { type: 'list', ordered: true, start: 3, items: [[paragraph('drei')], [paragraph('vier')]] },
    { type: 'quote', children: [paragraph('Zitat')] },
    {
      type: 'table',
      head: [[text('A')], [text('B')]],
      rows: [[[text('1')], [text('2')]]],
      align: ['left', 'right'],
    },
    { type: 'code', text: 'code' },
    { type: 'box', title: '12\u202F% mehr', children: [paragraph('Innen.')] },
    { type: 'box', title: 'Anmerkung', children: [paragraph('Die Ausgabe.')] },
    paragraph('Abbildung abb-03'),
  ]);
});

test('reference links, emphasis, struck words, breaks and code in a line', () => {
  const [block] = read('*a* ~~b~~ `c` [d][1]\\\ne\n\n[1]: https://example.org');
  expect(block).toMatchObject({
    children: [
      { type: 'emphasis' },
      text(' '),
      { type: 'deleted' },
      text(' '),
      { type: 'code', text: 'c' },
      text(' '),
      { type: 'link', href: 'https://example.org' },
      { type: 'break' },
      text('e'),
    ],
  });
});
