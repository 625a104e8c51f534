/**
 * What a copy that is opened from disk brings along (build/disk/loader.ts): there browsers load neither modules nor data
 * by themselves.
 */
export interface FromDisk {
  loadModule: (address: string) => Promise<unknown>;
  /** Called by a loaded script with what it holds: the exports of a module, or the bytes of a file in base64. */
  bring: (value: unknown) => void;
}

declare global {
  var fromDisk: FromDisk | undefined;
}

/** Imports a module whose address is known only now, from wherever the page was loaded; rejects when it does not come. */
export const loadModule = (address: string): Promise<unknown> =>
  globalThis.fromDisk?.loadModule(address) ?? import(/* @vite-ignore */ address);
