import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { astroBuild, PROJECT } from '../astro-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Where the shared browser listens. */
    chromium: string;
  }
}

const shared = globalThis as { builtEdition?: Promise<string> };

/** Builds the edition once for all suites that look at it; `DIST=folder` takes one that is already built. */
export default async function setUp(project: TestProject): Promise<void> {
  shared.builtEdition ??= builtEdition();
  project.provide('dist', await shared.builtEdition);
}

async function builtEdition(): Promise<string> {
  const given = process.env['DIST'];
  if (given) return resolve(given);
  const { status, output } = await astroBuild(PROJECT);
  if (status !== 0) throw new Error(`astro build endete mit ${status}:\n${output}`);
  return resolve(PROJECT, 'dist');
}
