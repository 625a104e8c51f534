import { expect, test } from 'vitest';
import { sitemapOf } from './sitemap-xml.ts';

test('every page is listed with its published address, folder included', () => {
  expect(
    sitemapOf(['/praxis/', '/'], 'https://example.org/studie/').match(/(?<=<loc>)[^<]+/gu),
  ).toEqual(['https://example.org/studie/', 'https://example.org/studie/praxis/']);
});

test('signs that mean something in XML are written as entities', () => {
  expect(sitemapOf(['/a&b/'], 'https://example.org/')).toContain('https://example.org/a&amp;b/');
});
