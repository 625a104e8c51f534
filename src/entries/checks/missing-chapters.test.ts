import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { checkMissingChapters } from './missing-chapters.ts';
import { readContent } from '../read.ts';

test('every chapter that is missing is told once, however many entries stem from it', () => {
  const site = fixtureSite();
  site.remove('content/kapitel/6-2-vernetzung-kooperation-koordination.mdx');
  const findings = checkMissingChapters(readContent(site.root).files);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.expected).toMatch(/aus dem \d+ Einträge stammen/u);
});

test('a cited work counts with its sections too', () => {
  const site = fixtureSite();
  site.edit('content/literatur/koepping-2018.yaml', '[6.2.a]', "['2']");
  expect(checkMissingChapters(readContent(site.root).files).map(({ file }) => file)).toEqual([
    'content/kapitel/2-forschungsstand.mdx',
  ]);
});

test('without any chapter the empty folder is the only thing to say', () => {
  const site = fixtureSite();
  site.remove('content/kapitel');
  expect(checkMissingChapters(readContent(site.root).files)).toEqual([]);
});
