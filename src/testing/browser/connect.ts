import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** Joins the browser that all browser tests share; closing the result leaves the others alone. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(inject('chromium'));
