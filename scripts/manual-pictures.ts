// Takes the pictures of the manual, every screen in Chinese and in English:  npm run manual
import './die-with-launcher.ts';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runLoopback } from '../electron/shells/loopback/loopback-command.ts';
import { buildScreens } from './set-up/build-screens.ts';
import { takePictures } from './manual/take-pictures.ts';

const project = join(import.meta.dirname, '..');
const screens = await buildScreens(project, (sentence) => console.error(sentence));
for (const language of ['zh-CN', 'en'] as const) {
  const home = mkdtempSync(join(tmpdir(), 'buka-manual-'));
  process.env['BUKA_DEMO_HOME'] = join(home, 'demo');
  const desk = await runLoopback({
    dataDir: join(home, 'shop'),
    port: 0,
    screens,
    writeNote: (note) => console.error(note),
  });
  const browser = await chromium.launch({
    executablePath: process.env['BUKA_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const folder = join(project, 'docs', 'manual', 'pictures', language);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: language });
    await page.goto(desk.url);
    await takePictures(page, { language, dataDir: join(home, 'shop'), folder, tell: (note) => console.error(note) });
  } finally {
    await browser.close();
    await desk.close();
    rmSync(home, { recursive: true, force: true });
  }
}
process.exit(0);
