import type { LaunchOptions } from 'playwright-core';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How every test starts its Chromium: silent on the network, and with flags of its own where it needs some. */
export function chromiumOptions(executablePath: string, flags: readonly string[] = []): LaunchOptions {
  return { executablePath, args: [...CHROMIUM_FLAGS, ...flags] };
}
