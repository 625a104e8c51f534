/**
 * Why the search did not answer: this browser cannot run it, a file did not come, or the program itself is at fault.
 * Only the first is final.
 */
export type Failure = 'unsupported' | 'download' | 'fault';

/** The browser lacks what the engine needs. */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';
}

/** A file did not come, or not whole. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
}

/** How messages of browsers and of the engine begin when a file did not come; their kind does not tell. */
const DOWNLOAD = [
  /^failed to fetch/iu,
  /^load failed/iu,
  /^networkerror/iu,
  /^the network/iu,
  /^importing a module script failed/iu,
  /^error loading dynamically/iu,
  /^failed to load pagefind/iu,
  /^failed to load the pagefind wasm/iu,
  /^unexpected eof/iu,
  /^invalid gzip data/iu,
  /^\d{3} fetching /u,
];

/** How the engine says that its WebAssembly was refused. */
const REFUSED = /\b(?:CompileError|LinkError)\b/u;

/** Tells why something failed; what is not known is a fault of the program. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UnsupportedError) return 'unsupported';
  if (error instanceof DownloadError) return 'download';
  const message = error instanceof Error ? error.message : '';
  if (REFUSED.test(message)) return 'unsupported';
  return DOWNLOAD.some((beginning) => beginning.test(message)) ? 'download' : 'fault';
}

/** Hands faults of the program to the console; the browser itself tells there of files that did not come. */
export function report(error: unknown): void {
  if (failureOf(error) === 'fault') reportError(error);
}
