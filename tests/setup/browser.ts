import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../setup/programs.mjs';

/** Software drawing, and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
];

/**
 * Starts the real browser, in a fresh profile.
 * @throws Error when there is none
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: install one, or set CHROMIUM to its path.');
  return chromium.launch({ executablePath, args: FLAGS });
}
