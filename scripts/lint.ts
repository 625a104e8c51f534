/**
 * Checks the program with the rows of commands in `package.json`, one row per processor. What a row says comes when it
 * is done; the status is that of the worst.
 *
 *   npm run lint
 */
import { spawn } from 'node:child_process';

/** Two rows that take about as long. */
const ROWS = ['lint:rules', 'lint:rest'];

process.exitCode = Math.max(...(await Promise.all(ROWS.map(run))));

function run(row: string): Promise<number> {
  const child = spawn('npm', ['run', '--silent', row]);
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => parts.push(part));
  return new Promise((finish, fail) => {
    child.once('error', fail);
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(parts));
      finish(status ?? 1);
    });
  });
}
