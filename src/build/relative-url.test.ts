import { describe, expect, test } from 'vitest';
import { parse, serialize } from 'parse5';
import { relativeUrl, relativizeCss, relativizeHtml } from './relative-url.ts';

describe('one address', () => {
  test.each([
    ['/praxis/', '/kapitel/7-resuemee/', '../../praxis/'],
    ['/kapitel/6-modelle/', '/kapitel/7-resuemee/', '../6-modelle/'],
    ['/kapitel/', '/kapitel/7-resuemee/', '../'],
    ['/kapitel/7-resuemee/', '/kapitel/7-resuemee/', './'],
    ['/', '/', './'],
    ['/', '/praxis/', '../'],
    ['/favicon.svg', '/praxis/', '../favicon.svg'],
    ['/suche/?q=a#b', '/praxis/', '../suche/?q=a#b'],
    ['/a', '/a/', '../a'],
    ['/praxis/', '/kapitel/index.html', '../praxis/'],
  ])('%s seen from %s is %s', (target, page, expected) => {
    expect(relativeUrl(target, page)).toBe(expected);
  });

  test('a section of the same page is only the fragment', () => {
    expect(relativeUrl('/kapitel/7-resuemee/#a', '/kapitel/7-resuemee/')).toBe('#a');
  });

  test('every result leads back to where it came from', () => {
    const pages = [
      '/',
      '/praxis/',
      '/praxis/feld/wohnen/',
      '/kapitel/7-resuemee/',
      '/fonts/a.woff2',
    ];
    for (const target of pages)
      for (const page of pages) {
        expect(new URL(relativeUrl(target, page), `http://x/a/b${page}`).pathname).toBe(
          `/a/b${target}`,
        );
      }
  });
});

describe('a page', () => {
  const located = (html: string) => parse(html, { sourceCodeLocationInfo: true });
  const relativized = (html: string) => relativizeHtml(html, '/praxis/x/', located(html));

  test.each([
    ['<a href="/praxis/">', '<a href="../">'],
    ['<link rel="icon" href="/favicon.svg">', '<link rel="icon" href="../../favicon.svg">'],
    ['<script src="/a.js"></script>', '<script src="../../a.js"></script>'],
    ['<form action="/suche/" method="get">', '<form action="../../suche/" method="get">'],
    ['<a href=/praxis/>', '<a href="../">'],
    [
      '<meta http-equiv="refresh" content="0; url=/kapitel/#a">',
      '<meta http-equiv="refresh" content="0; url=../../kapitel/#a">',
    ],
    ['<svg><use href="/icons.svg#a"/></svg>', '<svg><use href="../../icons.svg#a"/></svg>'],
    ['<svg><use xlink:href="/i.svg#a"/></svg>', '<svg><use xlink:href="../../i.svg#a"/></svg>'],
    ['<a title="a > b" href="/praxis/">', '<a title="a > b" href="../">'],
    ['<a href="/praxis/?a=1&amp;b=2">', '<a href="../?a=1&amp;b=2">'],
    ['<a href="/p_(x)/">', '<a href="../../p_(x)/">'],
    ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../../a.png 1x, ../../b.png 2x">'],
    ['<template><a href="/praxis/"></a></template>', '<template><a href="../"></a></template>'],
  ])('%s becomes %s', (before, after) => {
    expect(relativized(before)).toBe(after);
  });

  test.each([
    '<a href="https://example.org/">',
    '<a href="//example.org/">',
    '<a href="#a">',
    '<a href="../b/">',
    '<img srcset="https://example.org/a.png 1x">',
    '<!-- <a href="/praxis/"> -->',
    '<script>const a = `<a href="/praxis/">`;</script>',
  ])('%s stays', (tag) => {
    expect(relativized(tag)).toBe(tag);
  });

  test('its tree is that of the new text', () => {
    const html =
      '<a title="a > b" href="/praxis/?a=1&amp;b=2">x</a><svg><use xlink:href="/i.svg#a"/></svg>';
    const document = located(html);
    const after = relativizeHtml(html, '/praxis/x/', document);
    expect(serialize(document)).toBe(serialize(located(after)));
    expect(serialize(document)).toContain('href="../?a=1&amp;b=2"');
  });

  test('text that looks like an address stays', () => {
    expect(relativized('<p>href="/praxis/"</p>')).toBe('<p>href="/praxis/"</p>');
  });

  test('data attributes stay', () => {
    expect(relativized('<a data-href="/praxis/" href="/">')).toBe(
      '<a data-href="/praxis/" href="../../">',
    );
  });
});

describe('a style sheet', () => {
  test.each([
    ['url(/fonts/a.woff2)', 'url(../fonts/a.woff2)'],
    ['url("/fonts/a.woff2")', 'url("../fonts/a.woff2")'],
    ["url('/fonts/a.woff2')", "url('../fonts/a.woff2')"],
  ])('%s becomes %s', (before, after) => {
    expect(relativizeCss(`a{background:${before}}`, '/_astro/a.css')).toBe(
      `a{background:${after}}`,
    );
  });

  test.each(['url(//example.org/a.png)', 'url(data:image/png;base64,AA)', 'url(#a)'])(
    '%s stays',
    (value) => {
      expect(relativizeCss(value, '/_astro/a.css')).toBe(value);
    },
  );
});
