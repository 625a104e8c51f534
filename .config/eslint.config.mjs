import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Which rooms a room may import from, besides itself, `lib`, `site.ts` and `strings.ts`.
 * The arrows run one way: entries ← edition ← pages; search, charts and formats know entries and nothing of each
 * other, except that formats draws with charts; build ties them together.
 */
const ROOMS = {
  lib: [],
  entries: [],
  edition: ['entries', 'reading-list', 'finder'],
  markdown: ['entries'],
  charts: ['entries'],
  search: ['entries'],
  formats: ['entries', 'charts'],
  documents: ['entries', 'edition', 'charts', 'formats'],
  'reading-list': ['entries', 'formats'],
  finder: ['entries'],
  build: ['entries', 'markdown', 'search', 'charts', 'formats'],
  components: ['entries', 'edition', 'search', 'charts', 'formats', 'reading-list', 'finder'],
  layouts: [
    'entries',
    'edition',
    'search',
    'charts',
    'formats',
    'reading-list',
    'finder',
    'components',
  ],
};

const rooms = [...Object.keys(ROOMS), 'pages'];

/** Forbids a room to import from rooms that are not on its list. */
function arrowsOf([room, allowed]) {
  const forbidden = rooms.filter(
    (other) => other !== room && other !== 'lib' && !allowed.includes(other),
  );
  return {
    files: [`src/${room}/**/*.ts`, `src/${room}/**/*.astro`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...forbidden.map((other) => `**/${other}/**`), '**/testing/**'],
              message: `src/${room} may import from ${['lib', ...allowed].join(', ')} only (README, „Where things are“).`,
            },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/**', '.dist-*/**', '.astro/**', 'node_modules/**', 'src/testing/fixture/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      complexity: ['error', 12],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.test.ts'],
    rules: {
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Sentences are data: they stand in one file, however many there are.
  { files: ['src/strings.ts'], rules: { 'max-lines': 'off' } },
  // The types of .astro files are known to astro check alone.
  {
    files: ['src/components/mdx/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...Object.entries(ROOMS).map(arrowsOf),
);
