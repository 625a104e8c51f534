import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../testing/render-markdown.ts';

/** Each folder is a test: its name says what holds, `input.md` goes through the processor, `output.html` comes out. */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const names = readdirSync(FIXTURES);

/** `UPDATE_FIXTURES=1 npm run test:unit` writes what comes out; read the difference before you keep it. */
const update = process.env['UPDATE_FIXTURES'] === '1';

describe('texts of authors', () => {
  test.each(names.map((name) => [name.replaceAll('-', ' '), name] as const))(
    '%s',
    async (_, name) => {
      const html = `${(await renderMarkdown(readFileSync(join(FIXTURES, name, 'input.md'), 'utf8'))).trim()}\n`;
      const output = join(FIXTURES, name, 'output.html');
      if (update) writeFileSync(output, html);
      expect(html).toBe(readFileSync(output, 'utf8'));
    },
  );
});
