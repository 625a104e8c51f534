import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Finds a browser: CHROMIUM_PATH, else an installed Chromium or Chrome, else the one inside @sparticuz/chromium. */
async function chromiumPath(): Promise<string> {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) return wanted;
  return INSTALLED.find((path) => existsSync(path)) ?? sparticuz.executablePath();
}

/** How Playwright starts the browser. */
export async function chromiumOptions() {
  return { executablePath: await chromiumPath(), args: ARGUMENTS, headless: true };
}

/** Starts a headless browser that talks to nobody of its own accord. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
}
