import { expect, test } from 'vitest';
import { readContent } from '../../entries/read.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { editorsWordsOf } from './editors-words.ts';

test('everyday words and names come from the entries, splits and synonyms from the lists', () => {
  const { terms, names, reviewed, groups } = editorsWordsOf(readContent(fixtureSite().root));
  expect([...terms.keys()].some((address) => address.startsWith('/praxis/'))).toBe(true);
  expect(names).toContain('hamburg');
  expect([reviewed.size > 0, groups.length > 0]).toEqual([true, true]);
});

test('entries bring the questions that they answer, by their address', () => {
  const { questions } = editorsWordsOf(readContent(fixtureSite().root));
  expect(questions.get('/praxis/hamburg-ombudsstelle/')).toContain('wer schlichtet bei Streit');
  expect(questions.get('/glossar/#helferkreis')).toEqual(['Wie heißen Gruppen von Freiwilligen?']);
});
