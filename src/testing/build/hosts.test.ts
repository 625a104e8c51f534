import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { manifestSchema, type Manifest } from '../../build/hosts/manifest.ts';
import { nginxRules } from '../../build/hosts/nginx.ts';
import { checkCopy } from '../../build/verify/copy.ts';
import { buildableSite, PROJECT, type BuildableSite } from '../astro-build.ts';
import { temporaryFolder } from '../fixture-site.ts';
import { hasApache, hasNginx, startApache, startNginx, type RealServer } from '../real-servers.ts';
import { serveFolder, type ServerRules } from '../static-server.ts';

const folder = temporaryFolder();
const copy = join(folder, 'www/studie');
let site: BuildableSite;
let manifest: Manifest;

beforeAll(async () => {
  site = buildableSite();
  site.write('content/umleitungen.yaml', '/praxis/alt/: /praxis/hamburg-ombudsstelle/\n');
  const { output } = await site.build({ SITE_URL: 'http://127.0.0.1/studie/' });
  expect(output).toContain('Complete!');
  manifest = manifestSchema.parse(JSON.parse(site.read('dist/manifest.json')));
});
beforeEach(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(join(site.root, 'dist'), copy, { recursive: true });
});
afterAll(() => {
  site.dispose();
  rmSync(folder, { recursive: true });
});

const codesOf = async (origin: string, base = '/studie/') => {
  const { errors, notes } = await checkCopy({ url: `${origin}${base}`, manifest });
  return {
    errors: errors.map(({ code, file }) => `${code} ${file.slice(origin.length)}`),
    notes: notes.map(({ code }) => code),
  };
};

/** A page is sent whole where nothing is kept from before, and smaller where it may be. */
const answerOf = (origin: string, path: string, encoding = 'gzip') =>
  fetch(`${origin}/studie/${path}`, {
    redirect: 'manual',
    headers: { 'accept-encoding': encoding },
  });

async function expectAllRules({ origin }: RealServer): Promise<void> {
  expect(await codesOf(origin)).toEqual({ errors: [], notes: [] });
  const moved = await answerOf(origin, 'praxis/alt/');
  expect([moved.status, new URL(moved.headers.get('location') ?? '', origin).pathname]).toEqual([
    301,
    '/studie/praxis/hamburg-ombudsstelle/',
  ]);
  const table = await answerOf(origin, 'abbildungen/abb-15.csv');
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const page = await answerOf(origin, '');
  expect(page.headers.get('content-encoding')).toBe('gzip');
  const lost = await answerOf(origin, '_astro/gibt-es-nicht.js');
  expect(lost.status).toBe(404);
  expect(lost.headers.get('cache-control') ?? '').not.toContain('immutable');
}

/** Changes one byte in the middle of a file of the copy. */
function changeByte(path: string): void {
  const bytes = readFileSync(join(copy, path));
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  writeFileSync(join(copy, path), bytes);
}

describe('a copy on', () => {
  test('nginx follows all rules', async ({ skip }) => {
    if (!hasNginx) skip('nginx ist hier nicht installiert (Debian: apt-get install nginx)');
    const server = await startNginx(folder, join(copy, '_nginx.conf'));
    try {
      await expectAllRules(server);
      expect((await answerOf(server.origin, '_nginx.conf')).status).toBe(404);
    } finally {
      server.stop();
    }
  });

  test('nginx follows them at the root of a host, too', async ({ skip }) => {
    if (!hasNginx) skip('nginx ist hier nicht installiert (Debian: apt-get install nginx)');
    const redirects = Object.entries(manifest.redirects).map(([from, to]) => ({ from, to }));
    const rules = join(folder, 'root.conf');
    writeFileSync(rules, nginxRules({ base: '/', redirects }));
    const server = await startNginx(folder, rules, copy);
    try {
      expect(await codesOf(server.origin, '/')).toEqual({ errors: [], notes: [] });
    } finally {
      server.stop();
    }
  });

  test('Apache follows all rules', async ({ skip }) => {
    if (!hasApache) skip('Apache ist hier nicht installiert (Debian: apt-get install apache2)');
    const server = await startApache(folder, 'usual');
    try {
      await expectAllRules(server);
    } finally {
      server.stop();
    }
  });

  test('an Apache without any module but the least is right, too', async ({ skip }) => {
    if (!hasApache) skip('Apache ist hier nicht installiert (Debian: apt-get install apache2)');
    const server = await startApache(folder, 'bare');
    try {
      const { errors, notes } = await codesOf(server.origin);
      expect(errors).toEqual([]);
      expect(new Set(notes)).toEqual(new Set(['kopie-kopfzeile', 'kopie-dauer']));
    } finally {
      server.stop();
    }
  });

  test.each<[ServerRules, string[]]>([
    ['plain', ['kopie-kopfzeile', 'kopie-404']],
    ['github-pages', ['kopie-kopfzeile']],
  ])('a host that has no rules (%s) is right', async (rules, notes) => {
    const server = await serveFolder(copy, { base: '/studie/', rules });
    const codes = await codesOf(server.origin);
    await server.close();
    expect(codes.errors).toEqual([]);
    expect(codes.notes).toEqual(expect.arrayContaining(notes));
  });
});

test.each(['index.html', 'fonts/lesesaal.woff2', 'abbildungen/abb-15.csv'])(
  'one byte that has changed in %s is told',
  async (path) => {
    changeByte(path);
    const server = await serveFolder(copy, { base: '/studie/' });
    const { errors } = await codesOf(server.origin);
    await server.close();
    expect(errors).toEqual([`kopie-datei /studie/${path === 'index.html' ? '' : path}`]);
  },
);

test('a file that is missing is told', async () => {
  const [index = ''] = Object.keys(manifest.files).filter((path) => path.endsWith('.pf_index'));
  rmSync(join(copy, index));
  const server = await serveFolder(copy, { base: '/studie/' });
  const { errors } = await codesOf(server.origin);
  await server.close();
  expect(errors).toEqual([`kopie-datei /studie/${index}`]);
});

/** Runs `npm run verify` over a copy. */
function verify(url: string, own: string) {
  const child = spawn(process.execPath, [join(PROJECT, 'scripts/verify.ts'), url, own], {
    cwd: folder,
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise<{ status: number | null; output: string }>((done) => {
    child.once('close', (status) => {
      done({ status, output });
    });
  });
}

test('the command says that a copy is right, by its own list or that of the build', async () => {
  const server = await serveFolder(copy, { base: '/studie/' });
  for (const own of [join(site.root, 'dist/manifest.json'), 'gibt-es-nicht.json']) {
    const { status, output } = await verify(server.url, own);
    expect(output).toMatch(/stimmt: \d+ Dateien wie in /u);
    expect(status).toBe(0);
  }
  changeByte('index.html');
  const { status, output } = await verify(server.url, 'gibt-es-nicht.json');
  await server.close();
  expect(output).toMatch(/\[kopie-datei\][\s\S]*1 Fehler in 1 Datei/u);
  expect(status).toBe(1);
});

test('.htaccess says nothing that an Apache of 2015 does not know', () => {
  const directives = new Set(site.read('dist/.htaccess').match(/^ *<?([A-Za-z]+)/gmu));
  const known = ['IfModule', 'ErrorDocument', 'AddType', 'AddCharset', 'Header', 'SetEnvIf'];
  const names = [...directives].map((name) => name.replace(/[ <]/gu, ''));
  expect(
    names.filter((name) => ![...known, 'AddOutputFilterByType', 'RedirectMatch'].includes(name)),
  ).toEqual([]);
  expect(site.read('dist/.htaccess')).not.toMatch(/expr=|<If |<Else/u);
});

test('the files for other hosts name the published folder and the old addresses', () => {
  expect(site.read('dist/_headers')).toMatch(/^\/studie\/\*$[\s\S]*^\/studie\/_astro\/\*$/mu);
  expect(site.read('dist/_redirects')).toContain(
    '/studie/praxis/alt/ /studie/praxis/hamburg-ombudsstelle/ 301',
  );
  expect(site.read('dist/.nojekyll')).toBe('');
});
