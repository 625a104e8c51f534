import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildableSite, fingerprint, makeForms, PROJECT } from '../astro-build.ts';
import { temporaryFolder } from '../fixture-site.ts';
import { IS_WHOLE } from '../whole.ts';

const folder = temporaryFolder();
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the same edition has the same bytes in every folder, time zone and language, with all its forms', async () => {
  const places = [
    { name: 'a', TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { name: 'Ümlaut & Räume/tief/b', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: '' },
  ];
  const built: Record<string, string>[] = [];
  for (const { name, ...variables } of places) {
    const site = buildableSite(join(folder, name));
    // The small edition, or all of it where there is time.
    if (IS_WHOLE) {
      rmSync(join(site.root, 'content'), { recursive: true });
      cpSync(join(PROJECT, 'content'), join(site.root, 'content'), { recursive: true });
    }
    expect((await site.build(variables)).output).toContain('Complete!');
    expect(makeForms(site.root, variables).output).toContain('Dateien zum Mitnehmen');
    built.push(fingerprint(join(site.root, 'dist')));
  }
  const names = Object.keys(built[0] ?? {});
  for (const ending of ['.pdf', '.epub', '.zip', '.pf_index'])
    expect(
      names.some((name) => name.endsWith(ending)),
      ending,
    ).toBe(true);
  expect(built[1]).toEqual(built[0]);
}, 1_200_000);
