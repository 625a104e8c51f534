import { expect, test } from 'vitest';
import { missingPrograms } from '../../../scripts/require-packages.mjs';

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const program = (libc: string) => ({ os: ['linux'], cpu: ['x64'], libc: [libc] });
const PACKAGES = {
  '': {},
  'node_modules/tool': { optionalDependencies: { '@tool/glibc': '1', '@tool/musl': '1' } },
  'node_modules/tool/node_modules/@tool/glibc': program('glibc'),
  'node_modules/@tool/musl': program('musl'),
  'node_modules/other': { optionalDependencies: { maconly: '1' } },
  'node_modules/maconly': { os: ['darwin'], cpu: ['arm64'] },
};

/** What is told when nothing but these packages is there. */
const missing = (...there: string[]) =>
  missingPrograms(PACKAGES, (path: string) => there.includes(path), LINUX);

test('a package without its program for this machine is told', () => {
  expect(missing('node_modules/tool', 'node_modules/@tool/musl')).toEqual(['tool']);
});

test('a package with its program is all right, and so is one that needs none here', () => {
  const there = ['node_modules/tool', 'node_modules/tool/node_modules/@tool/glibc'];
  expect(missing(...there, 'node_modules/other')).toEqual([]);
});

test('a package that is not there needs no program', () => {
  expect(missing()).toEqual([]);
});
