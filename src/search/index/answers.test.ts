import { expect, test } from 'vitest';
import { readContent } from '../../entries/read.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { answersOf } from './answers.ts';
import { recordsOf } from './records.ts';

const html = `<body><div data-pagefind-body><div data-search-entry><h3 id="ombudsstelle">X</h3>
<div><p>So ist es (<a href="../praxis/x/">X</a>, <a href="../kapitel/6/#wege">6</a>).</p><p>Und so.</p></div></div></div></body>`;

test('an answer has its question from the entry, its text and its section from the page', () => {
  const content = readContent(fixtureSite().root);
  const [answer, ...others] = answersOf(recordsOf(html, '/fragen/'), content);
  const { data } = content.files.find(({ kind }) => kind === 'questions') ?? {};
  expect(others).toEqual([]);
  expect(answer?.question).toBe(data?.['title']);
  expect(answer).toMatchObject({
    url: '/fragen/#ombudsstelle',
    text: ['So ist es (X, 6).', 'Und so.'],
    section: { url: '/kapitel/6/#wege', title: '6' },
  });
  expect(answer?.pages).toMatch(/^\d/u);
});

test('a question that stands on no page has no answer', () => {
  expect(answersOf([], readContent(fixtureSite().root))).toEqual([]);
});
