import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from '../built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // The space comes from templates and does no harm; the files are for browsers.
      'no-trailing-whitespace': 'off',
      // Titles are the headings of the report with the name of the edition behind them.
      'long-title': 'off',
      // A table that scrolls is a region that the keyboard reaches, but no section of the text.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

test('every page is valid HTML', () => {
  const faults = readPages(inject('dist')).flatMap(({ path, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(
        ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
      ),
  );
  expect(faults).toEqual([]);
});
