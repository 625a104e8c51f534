import { expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import { targetsIn } from './content-targets.ts';
import { readContent } from './read.ts';
import { targetsOf } from './targets.ts';

test('a chapter is known by its file name and its number', () => {
  const targets = targetsIn(readContent(fixtureSite().root));
  expect(targets.chapters.get('6-modelle')).toBe('6-modelle');
  expect(targets.chapters.get('6.2')).toBe('6-2-vernetzung-kooperation-koordination');
});

test('works are known from files and from the list of short citations', () => {
  const targets = targetsIn(readContent(fixtureSite().root));
  expect([...targets.works.keys()]).toEqual(['koepping-2018', 'beck-2016']);
});

test('without a sound list of short citations no work can be judged', () => {
  expect(targetsOf(readContent(fixtureSite().root).files, undefined).works.size).toBe(0);
});
