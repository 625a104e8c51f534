import { expect, test } from 'vitest';
import { faultsOf } from '../../testing/faults-of.ts';
import { source } from './source.ts';

test('pages of one of the sections are accepted', () => {
  expect(faultsOf(source, { sections: ['5.2.c.box2', '6.2.b.box3'], pages: [44, 55] })).toEqual([]);
});

test('a page of no section is refused with the pages that are possible', () => {
  const result = source.safeParse({ sections: ['6.2.b.box3'], pages: [44] });
  expect(result.error?.issues[0]?.message).toBe('Seiten aus den Abschnitten 6.2.b.box3: 55, 56');
});

test.each([
  ['a section that the report does not have', { sections: ['8.1'], pages: [1] }, 'sections.0'],
  ['a section number that YAML read as a number', { sections: [3.1], pages: [14] }, 'sections.0'],
  ['no section', { sections: [], pages: [1] }, 'sections'],
  ['no page', { sections: ['zf'], pages: [] }, 'pages'],
  ['a page behind the last one', { sections: ['zf'], pages: [68] }, 'pages'],
])('%s is refused', (_, data, path) => {
  expect(faultsOf(source, data)).toContain(path);
});
