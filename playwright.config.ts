import { defineConfig } from '@playwright/test';

/** Chromium as every machine has it: as root it needs its sandbox off, and what it does on its own would only take time. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The screens in a browser, over a desk of its own for every test. */
export default defineConfig({
  testDir: 'test/e2e',
  projects: [
    // What goes by the clock runs alone, once all else is over, whether or not that passed.
    { name: 'screens', testMatch: '*.spec.ts', testIgnore: '*.timed.spec.ts', teardown: 'timed' },
    { name: 'timed', testMatch: '*.timed.spec.ts', fullyParallel: false, workers: 1 },
  ],
  globalSetup: './test/e2e/build-once.ts',
  outputDir: 'out/e2e',
  // Two cores carry two desks with a browser each.
  workers: 2,
  fullyParallel: true,
  retries: Number(process.env['BUKA_E2E_RETRIES'] ?? 0),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['BUKA_E2E_JSON'] ? [['list'], ['json', { outputFile: process.env['BUKA_E2E_JSON'] }]] : 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    launchOptions: { executablePath: process.env['BUKA_CHROMIUM'] ?? '/usr/bin/chromium', args: chromiumFlags },
  },
});
