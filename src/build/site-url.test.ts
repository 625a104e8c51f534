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
  ['https://example.org/1.0', 'https://example.org/1.0/'],
  ['http://intranet/studie', 'http://intranet/studie/'],
  ['http://localhost:8080', 'http://localhost:8080/'],
  ['http://127.0.0.1:4321/', 'http://127.0.0.1:4321/'],
  ['HTTPS://Example.org/Studie', 'https://example.org/Studie/'],
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
  ['https://example.org/studie/#', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://example.org/studie/?', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://https://example.org/', 'SITE_URL=https://example.org/ schreiben'],
  ['https://http://example.org/', 'SITE_URL=https://example.org/ schreiben'],
  ['https://a.example/,https://b.example/', 'SITE_URL=https://a.example/ schreiben'],
  ['https://a.example/, https://b.example/', 'SITE_URL=https://a.example/ schreiben'],
  ['https://a.example https://b.example', 'SITE_URL=https://a.example/ schreiben'],
  ['"https://example.org/studie"', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://example.org/index.php', 'SITE_URL=https://example.org/ schreiben'],
  ['https://example.org/studie/index.html/', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://example.org//studie', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https:\\\\example.org', 'SITE_URL=https://example.org/ schreiben'],
  ['https:/example.org/', 'SITE_URL=https://example.org/ schreiben'],
  ['.org', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://.org', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://example..org', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['0', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://0/', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://www/', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['true', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['/srv/www', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['javascript:alert(1)', 'SITE_URL=https://example.org/studie/ schreiben'],
  ['https://ich:ge:heim@example.org/', 'SITE_URL=https://example.org/ schreiben'],
])('%s is refused with what was meant', (value, remedy) => {
  const { url, findings } = siteUrl(value);
  expect(url).toBeUndefined();
  expect(findings[0]?.remedy).toContain(remedy);
  expect(JSON.stringify(findings)).not.toContain('geheim');
});
