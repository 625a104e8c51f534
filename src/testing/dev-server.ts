import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { cleanEnvironment } from './astro-build.ts';

export interface DevServer {
  /** Address with a trailing slash. */
  url: string;
  /** What the server has printed so far, without colours. */
  output: () => string;
  close: () => Promise<void>;
}

/** Starts `astro dev` in a folder and waits until it answers. */
export async function devServer(root: string): Promise<DevServer> {
  const port = await freePort();
  const command = ['dev', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), ...command],
    { cwd: root, env: cleanEnvironment() },
  );
  const parts: string[] = [];
  const output = () => stripVTControlCharacters(parts.join(''));
  const closed = new Promise<void>((done) =>
    child.once('close', () => {
      done();
    }),
  );
  await new Promise<void>((ready, fail) => {
    const take = (part: Buffer) => {
      parts.push(part.toString('utf8'));
      if (output().includes(`:${port}/`)) ready();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', fail);
    child.once('close', () => {
      fail(new Error(`astro dev ended:\n${output()}`));
    });
  });
  const close = async () => {
    child.kill();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}/`, output, close };
}

/** Asks the system for a port that nobody uses. */
const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });
