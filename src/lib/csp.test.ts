import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from './csp.ts';

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map(
    (directive) => [directive.split(' ')[0], directive.split(' ').slice(1)] as const,
  ),
);

test('nothing may be loaded that is not named', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
});

test('nothing inline is allowed', () => {
  expect(CONTENT_SECURITY_POLICY).not.toContain("'unsafe-inline'");
});

test('no directive names another host', () => {
  const sources = [...directives.values()].flat();
  expect(sources.filter((source) => !/^'(self|none|wasm-unsafe-eval)'$/u.test(source))).toEqual([]);
});

test('only scripts may start WebAssembly', () => {
  expect(
    [...directives]
      .filter(([, sources]) => sources.includes("'wasm-unsafe-eval'"))
      .map(([name]) => name),
  ).toEqual(['script-src']);
});
