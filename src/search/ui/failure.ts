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

/** How browsers and the engine speak of files that did not come; to them it is a TypeError or a plain Error. */
const DOWNLOAD =
  /^(?:failed to fetch|load failed|networkerror|importing a module script failed|error loading dynamically|the network|failed to load pagefind|failed to load the pagefind wasm|unexpected eof|invalid gzip data|\d{3} fetching )/iu;

/** How the engine says that its WebAssembly was refused. */
const REFUSED = /\b(?:CompileError|LinkError)\b/u;

/** Tells why something failed; what is not known is a fault of the program. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UnsupportedError) return 'unsupported';
  if (error instanceof DownloadError) return 'download';
  const message = error instanceof Error ? error.message : '';
  if (REFUSED.test(message)) return 'unsupported';
  return DOWNLOAD.test(message) ? 'download' : 'fault';
}

/** Hands faults of the program to the console; the browser itself tells there of files that did not come. */
export function report(error: unknown): void {
  if (failureOf(error) === 'fault') reportError(error);
}
