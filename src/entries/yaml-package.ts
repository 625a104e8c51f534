import { createRequire } from 'node:module';

let loaded: typeof import('yaml') | undefined;

/** The `yaml` package, loaded when a place or a fault is wanted: sound content does without it. */
export const yaml = (): typeof import('yaml') =>
  (loaded ??= createRequire(import.meta.url)('yaml') as typeof import('yaml'));
