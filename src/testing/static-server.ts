import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * How a host answers. All three add the missing slash to the name of a folder; they differ in what is not there:
 * `plain` sends a bare 404 (python -m http.server), `nginx` shows 404.html (error_page), `github-pages` shows
 * 404.html too and finds `name.html` under `name`.
 */
export type ServerRules = 'plain' | 'nginx' | 'github-pages';

interface Options {
  /** The path below which the folder is served; nothing else on the server answers, so that links from the root break. */
  base?: `/${string}/` | '/';
  rules?: ServerRules;
  /** Default: a free port. */
  port?: number;
  /** Pages arrive in pieces, as over a slow line: bytes of a piece, milliseconds between two. Default: at once. */
  pieces?: { bytes: number; pause: number };
}

export interface StaticServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Origin and base, with a trailing slash. */
  url: string;
  /** Paths that were asked for and not found, in order. */
  missed: string[];
  close: () => Promise<void>;
}

type Answer =
  | { status: 200 | 404; file: string }
  | { status: 301; location: string }
  | { status: 400 | 404 | 405 };

/** Serves a folder the way a host does; nothing is compressed. */
export async function serveFolder(
  folder: string,
  { base = '/', rules = 'plain', port = 0, pieces }: Options = {},
): Promise<StaticServer> {
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const answer = answerTo(request, folder, base, rules);
    if (answer.status === 404) missed.push(request.url ?? '');
    void send(response, answer, request.method === 'HEAD' ? 'head' : pieces);
  });
  await new Promise<void>((ready, fail) =>
    server.once('error', fail).listen(port, '127.0.0.1', ready),
  );
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => {
        done();
      });
      server.closeAllConnections();
    });
  return { origin, url: `${origin}${base}`, missed, close };
}

function answerTo(
  { method, url = '/' }: IncomingMessage,
  folder: string,
  base: string,
  rules: ServerRules,
): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const { pathname, search } = new URL(url, 'http://localhost');
  const path = decoded(pathname);
  if (path === undefined) return { status: 400 };
  if (`${path}/` === base) return { status: 301, location: base };
  if (!path.startsWith(base)) return { status: 404 };
  const file = join(folder, path.slice(base.length));
  if (relative(folder, file).startsWith('..')) return { status: 404 };
  if (kindOf(file) === 'folder' && !path.endsWith('/'))
    return { status: 301, location: `${pathname}/${search}` };
  return fileAnswer(folder, candidates(file, path, rules), rules);
}

/** Sends the first file that is there, else the error page where the rules know one. */
function fileAnswer(folder: string, files: readonly string[], rules: ServerRules): Answer {
  const found = files.find((name) => kindOf(name) === 'file');
  if (found) return { status: 200, file: found };
  const page = join(folder, '404.html');
  return rules !== 'plain' && kindOf(page) === 'file'
    ? { status: 404, file: page }
    : { status: 404 };
}

/** The files that may stand behind a path. */
function candidates(file: string, path: string, rules: ServerRules): string[] {
  if (path.endsWith('/')) return [join(file, 'index.html')];
  return rules === 'github-pages' ? [file, `${file}.html`] : [file];
}

async function send(
  response: ServerResponse,
  answer: Answer,
  how: Options['pieces'] | 'head',
): Promise<void> {
  if ('location' in answer)
    return void response.writeHead(301, { location: answer.location }).end();
  const body = 'file' in answer ? readFileSync(answer.file) : Buffer.from(`${answer.status}\n`);
  const type = 'file' in answer ? mimeOf(answer.file) : 'text/plain; charset=utf-8';
  response.writeHead(answer.status, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-cache',
  });
  if (how === 'head') return void response.end();
  if (how === undefined || !type.startsWith('text/html')) return void response.end(body);
  for (let start = 0; start < body.length; start += how.bytes) {
    response.write(body.subarray(start, start + how.bytes));
    await setTimeout(how.pause);
  }
  response.end();
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return 'file';
  return stats?.isDirectory() ? 'folder' : undefined;
}

/** Types as hosts send them; what they do not know (Pagefind's own endings among it) goes out as bytes. */
const MIME: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export const mimeOf = (file: string): string =>
  MIME[extname(file).toLowerCase()] ?? 'application/octet-stream';
