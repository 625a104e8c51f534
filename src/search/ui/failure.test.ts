import { expect, test } from 'vitest';
import { DownloadError, failureOf, UnsupportedError } from './failure.ts';

test.each([
  new TypeError('Failed to fetch'),
  new TypeError('Failed to fetch dynamically imported module: http://host/pagefind/pagefind.js'),
  new TypeError('NetworkError when attempting to fetch resource.'),
  new TypeError('error loading dynamically imported module: http://host/x.js'),
  new TypeError('Load failed'),
  new TypeError('Importing a module script failed.'),
  new TypeError('The network connection was lost.'),
  new Error('503 fetching /pagefind/index/de_1.pf_index'),
  new Error('Failed to load Pagefind metadata'),
  new Error('Failed to load the Pagefind WASM:\nTypeError: Failed to fetch\n'),
  new Error('unexpected EOF'),
  new DownloadError('503 http://host/pagefind/deutsch.1.json'),
])('a file that did not come is no fault of the program: %s', (error) => {
  expect(failureOf(error)).toBe('download');
});

test.each([
  new UnsupportedError('WebAssembly is missing'),
  new Error('Failed to load the Pagefind WASM:\nCompileError: WebAssembly.instantiate(): …\n'),
])('a browser that refuses WebAssembly cannot run the search: %s', (error) => {
  expect(failureOf(error)).toBe('unsupported');
});

test.each([
  new TypeError("Cannot read properties of undefined (reading 'map')"),
  new ReferenceError('x is not defined'),
  new RangeError('Maximum call stack size exceeded'),
  'a string',
  undefined,
])('all else is a fault of the program: %s', (error) => {
  expect(failureOf(error)).toBe('fault');
});
