import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AddressWriter } from './address-writer.ts';

let entries: string[];
let writes: number;
let writer: AddressWriter;

beforeEach(() => {
  vi.useFakeTimers();
  entries = ['/suche/'];
  writes = 0;
  writer = new AddressWriter({
    read: () => entries.at(-1) ?? '',
    push: (address) => {
      entries.push(address);
      writes++;
    },
    replace: (address) => {
      entries[entries.length - 1] = address;
      writes++;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('quick typing is written once, when it rests, and adds no step back', () => {
  for (let letter = 0; letter < 150; letter++) {
    writer.later(`?q=${letter}`);
    vi.advanceTimersByTime(60);
  }
  expect(writes).toBe(0);
  vi.advanceTimersByTime(400);
  expect([writes, entries]).toEqual([1, ['?q=149']]);
});

test('a decision is written at once and adds a step back; what waited is not written after it', () => {
  writer.later('?q=Fond');
  writer.now('?q=Fonds');
  vi.runAllTimers();
  expect([writes, entries]).toEqual([1, ['/suche/', '?q=Fonds']]);
});

test('whoever leaves takes along what waits, once', () => {
  writer.later('?q=Fonds');
  writer.flush();
  writer.flush();
  vi.runAllTimers();
  expect([writes, entries]).toEqual([1, ['?q=Fonds']]);
});

test('what waits is not written over an address that Back has led to', () => {
  writer.later('?q=Fonds');
  writer.drop();
  vi.runAllTimers();
  expect(writes).toBe(0);
});

test('the same address is not written again', () => {
  writer.now('/suche/');
  writer.later('/suche/');
  vi.runAllTimers();
  expect(writes).toBe(0);
});
