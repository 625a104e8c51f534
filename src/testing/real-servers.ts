import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A server as it is installed on this machine, on a free port of it. */
export interface RealServer {
  origin: string;
  stop: () => void;
}

const MODULES = '/usr/lib/apache2/modules';
/** What no Apache does without, and what one usually has besides. */
const BARE = ['mpm_event', 'authz_core', 'dir', 'mime'];
const USUAL = [...BARE, 'alias', 'headers', 'setenvif', 'filter', 'deflate'];

export const hasNginx = isThere('nginx', '-v');
export const hasApache = isThere('apache2', '-v') && existsSync(MODULES);

function isThere(program: string, argument: string): boolean {
  return spawnSync(program, [argument]).status === 0;
}

/** Starts nginx over a folder, by default `www` in the working folder; `rules` is a file that it includes. */
export async function startNginx(
  folder: string,
  rules: string,
  root = join(folder, 'www'),
): Promise<RealServer> {
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    configuration,
    `pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
${isAdministrator() ? 'user root;' : ''}
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:${port}; root ${root}; include ${rules}; } }`,
  );
  run('nginx', ['-c', configuration]);
  return served(port, () => {
    run('nginx', ['-c', configuration, '-s', 'stop']);
  });
}

/** Starts Apache over the folder `www` in a working folder, with the rights that hosts give `.htaccess` at least. */
export async function startApache(folder: string, sort: 'usual' | 'bare'): Promise<RealServer> {
  const port = await freePort();
  const configuration = join(folder, 'apache.conf');
  chmodSync(folder, 0o755);
  const modules = (sort === 'bare' ? BARE : USUAL).map(
    (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
  );
  writeFileSync(
    configuration,
    `ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
DefaultRuntimeDir ${folder}
${modules.join('\n')}
${isAdministrator() ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${folder}/www
<Directory ${folder}/www>
  Options None
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
  );
  run('apache2', ['-f', configuration, '-k', 'start']);
  return served(port, () => {
    run('apache2', ['-f', configuration, '-k', 'stop']);
  });
}

const isAdministrator = (): boolean => process.getuid?.() === 0;

const served = (port: number, stop: () => void): RealServer => ({
  origin: `http://127.0.0.1:${port}`,
  stop,
});

function run(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}
