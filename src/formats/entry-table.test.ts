import { expect, test } from 'vitest';
import { fieldsOf } from '../entries/fields.ts';
import { SCHEMAS } from '../entries/schemas/index.ts';
import { SAMPLES } from '../testing/samples.ts';
import { entryTable } from './entry-table.ts';

const practice = {
  ...SAMPLES.practices,
  funding: [
    { text: 'eine Stelle', positions: 1 },
    { text: '500 Euro', amount: 500 },
  ],
};
const { columns, rows } = entryTable(fieldsOf(SCHEMAS.practices), [
  { id: 'x', href: '/praxis/x/', data: practice },
]);
const cell = (name: string) => rows[0]?.[columns.findIndex((column) => column.name === name)];

test('an entry is a row with its id and its address first', () => {
  expect(rows[0]?.slice(0, 2)).toEqual(['x', '/praxis/x/']);
});

test('fields within fields are columns, and items of lists keep their places', () => {
  expect(cell('funding.text')).toBe('eine Stelle | 500 Euro');
  expect(cell('funding.amount')).toBe(' | 500');
  expect(cell('funding.positions')).toBe('1 | ');
});

test.each(['practices', 'cities', 'models'] as const)('every column of %s is described', (kind) => {
  const described = entryTable(fieldsOf(SCHEMAS[kind]), []).columns;
  expect(described.filter(({ description }) => description === '')).toEqual([]);
});
