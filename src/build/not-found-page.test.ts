import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { prefixAddresses, selfContained } from './not-found-page.ts';

describe('where the address of the site is known', () => {
  test('addresses from the root get its path', () => {
    expect(
      prefixAddresses('<a href="/praxis/"><script src="/a.js"><form action="/suche/">', '/studie/'),
    ).toBe('<a href="/studie/praxis/"><script src="/studie/a.js"><form action="/studie/suche/">');
  });

  test.each(['<a href="#inhalt">', '<a href="//example.org/">', '<a href="https://example.org/">'])(
    '%s stays',
    (tag) => {
      expect(prefixAddresses(tag, '/studie/')).toBe(tag);
    },
  );
});

describe('where it is not', () => {
  const html = `<head><meta http-equiv="Content-Security-Policy" content="style-src 'self'"><link rel="stylesheet" href="/a.css"><link rel="icon" href="/f.svg"></head><body><script type="module" src="/s.js"></script><p>Text</p></body>`;
  const page = selfContained(html, { style: 'p{color:red}', script: 'go("$&")' });
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('nothing is loaded from elsewhere', () => {
    expect(page).not.toMatch(/<link|src="/u);
  });

  test('style and script stand in the page, unchanged', () => {
    expect(page).toContain('<style>p{color:red}</style></head>');
    expect(page).toContain('<script>go("$&")</script></body>');
  });

  test('the policy allows exactly these two', () => {
    expect(page).toContain(`style-src ${hash('p{color:red}')}; script-src ${hash('go("$&")')};`);
    expect(page).not.toContain('unsafe-inline');
  });
});
