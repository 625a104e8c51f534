import { expect, test } from 'vitest';
import { wholeText } from './whole.ts';

const page = (address: string, text: string) => ({
  address,
  twin: `---\ntitle: "T"\n---\n\n${text}\n`,
});

test('links lead on from the root, whatever page they come from', () => {
  const text =
    '[a](../../kapitel/x/#y) [b](../) [c](zitat.bib) [d](#z) [e](<a%20b(c).svg>) [f](https://example.org/../g) \\](../h) [i](../../)';
  expect(wholeText([page('/praxis/p/', text)])).toBe(
    `---\ntitle: "T"\naddress: "praxis/p/"\n---\n\n[a](kapitel/x/#y) [b](praxis/) [c](praxis/p/zitat.bib) [d](praxis/p/#z) [e](<praxis/p/a%20b(c).svg>) [f](https://example.org/../g) \\](../h) [i](./)\n`,
  );
});

test('an edition that knows its address writes it into every link', () => {
  const whole = wholeText(
    [page('/praxis/p/', '[a](../q/?x=1#y)'), page('/', '[b](suche/)')],
    'https://example.org/a/b/',
  );
  expect(whole).toContain('[a](https://example.org/a/b/praxis/q/?x=1#y)');
  expect(whole).toContain('[b](https://example.org/a/b/suche/)');
  expect(whole).not.toContain('address:');
});
