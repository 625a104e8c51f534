import { expect, test } from 'vitest';
import { siteUrl } from './site-url.ts';

test.each([undefined, '', '  '])('without an address (%j) there is none', (value) => {
  expect(siteUrl(value)).toEqual({ url: undefined, findings: [] });
});

test.each([
  ['https://example.org/studie', 'https://example.org/studie/'],
  ['http://example.org/', 'http://example.org/'],
  [' https://example.org/a/b/ ', 'https://example.org/a/b/'],
  ['https://münchen.example/x', 'https://xn--mnchen-3ya.example/x/'],
])('%s means %s', (value, url) => {
  expect(siteUrl(value)).toEqual({ url, findings: [] });
});

test.each([
  ['example.org', 'SITE_URL=https://example.org/ schreiben'],
  ['example.org/studie', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['/studie/', 'https://'],
  ['ftp://example.org/', 'https://example.org/studie/'],
  ['https://example.org/studie?x=1', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://example.org/studie/#a', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://example.org/studie/index.html', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://ich:geheim@example.org/', 'SITE_URL=https://example.org/ schreiben'],
  ['http://', 'https://example.org/studie/'],
])('%s is refused with what was meant', (value, remedy) => {
  const { url, findings } = siteUrl(value);
  expect(url).toBeUndefined();
  expect(findings[0]?.remedy).toContain(remedy);
  expect(JSON.stringify(findings)).not.toContain('geheim');
});
