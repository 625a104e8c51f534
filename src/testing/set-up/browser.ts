import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../chromium.ts';

/** Starts one browser that all browser tests share. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await chromiumOptions());
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
