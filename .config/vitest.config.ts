import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const SLOW = [
  'src/testing/edition/**',
  'src/testing/site/**',
  'src/testing/build/**',
  'src/testing/browser/**',
];

/** Folders that hold pure functions alone, so that the unit tests must reach nearly all of them. */
const PURE = [
  'entries',
  'build/page-checks',
  'lib',
  'markdown',
  'charts',
  'formats',
  'search/language',
  'search/query',
];

/** Three suites, one after the other: what needs no site, what looks at the built site, what needs a browser. */
export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    // Asked for by `npm test` for the unit tests: the folders whose functions are pure.
    coverage: {
      provider: 'v8',
      reporter: ['text-summary'],
      include: PURE.map((folder) => `src/${folder}/**/*.ts`),
      exclude: ['**/*.test.ts'],
      thresholds: { statements: 92, branches: 85, functions: 92, lines: 94 },
    },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: SLOW,
          isolate: false,
          // A test that takes a second alone takes many beside other work.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: [
            'src/testing/edition/*.test.ts',
            'src/testing/site/*.test.ts',
            'src/testing/build/*.test.ts',
          ],
          globalSetup: ['src/testing/set-up/dist.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['src/testing/browser/*.test.ts'],
          globalSetup: ['src/testing/set-up/dist.ts', 'src/testing/set-up/browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
