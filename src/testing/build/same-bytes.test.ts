import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildableSite, fingerprint } from '../astro-build.ts';
import { temporaryFolder } from '../fixture-site.ts';

const folder = temporaryFolder();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the same edition has the same bytes in every folder, time zone and language', async () => {
  const places = [
    { name: 'a', TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { name: 'Ümlaut & Räume/tief/b', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: '' },
  ];
  const built: Record<string, string>[] = [];
  for (const { name, ...variables } of places) {
    const site = buildableSite(join(folder, name));
    expect((await site.build(variables)).output).toContain('Complete!');
    built.push(fingerprint(join(site.root, 'dist')));
  }
  expect(built[1]).toEqual(built[0]);
}, 120_000);
