import { spawn } from 'node:child_process';
import { runLoopback } from '../../electron/shells/loopback/loopback-command.ts';
import { buildDesktop, buildScreens } from './build-screens.ts';
import { findOrFetchElectron } from './electron-binary.ts';
import { openInBrowser } from './open-in-browser.ts';

export interface StartOptions {
  readonly project: string;
  readonly dataDir: string;
}

/**
 * Opens the desk in the best shell this machine has, and says in one line which that is: Electron's window where its binary is or can
 * be had, otherwise the same desk on 127.0.0.1 in Chromium. Answers the exit code once the desk was closed.
 */
export async function startDesk({ project, dataDir }: StartOptions): Promise<number> {
  const tell = (sentence: string): void => console.error(sentence);
  const electron = findOrFetchElectron(project);
  if (electron !== null) {
    console.log('Buka opens in its own window (Electron). For the browser shell: BUKA_SHELL=browser npm start');
    await buildDesktop(project, tell);
    return runElectron(electron, project);
  }
  const screens = await buildScreens(project, tell);
  const desk = await runLoopback({ dataDir, port: 0, screens, demoPack: 'CA-ON', writeNote: tell });
  console.log(
    'Buka runs in the browser shell, since Electron’s window cannot be had here. To get it, on a computer with a display: npx install-electron',
  );
  console.log(JSON.stringify({ url: desk.url }));
  const window = openInBrowser(desk.url, tell);
  await Promise.race([toldToStop(), ...(window ? [window] : [])]);
  await desk.close();
  return 0;
}

function runElectron(program: string, project: string): Promise<number> {
  // The project's folder, not the built file: Electron then reads name and version in package.json.
  const desk = spawn(program, [project, '--demo-shop'], { stdio: 'inherit', cwd: project });
  return new Promise((resolve) => {
    desk.on('error', () => resolve(1));
    desk.on('exit', (code) => resolve(code ?? 1));
  });
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
