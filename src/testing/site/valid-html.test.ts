import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from '../built-site.ts';
import { pageSample } from '../page-sample.ts';
import { IS_WHOLE, TODAY } from '../whole.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Of a group of checkboxes several may be sent under one name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
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
  const all = readPages(inject('dist'));
  const paths = new Set(pageSample(all, { isWhole: IS_WHOLE, turn: TODAY }));
  const pages = all.filter(({ path }) => paths.has(path));
  const faults = pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(
        ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
      ),
  );
  expect(faults).toEqual([]);
});
