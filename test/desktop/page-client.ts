import { join } from 'node:path';
import type { DesktopRun } from './run-desktop.ts';
import { project } from './build-desktop.ts';

export interface PageClient {
  call(path: readonly [string, string], input: unknown): Promise<unknown>;
}

// By their paths, since the screens' own types are those of a browser.
const transportFile = join(project, 'renderer', 'desk-client', 'message-port-transport.ts');

/** The screens' own client, in the page of a run: it makes the channel and posts the port, as in the real window. */
export async function connectPage({ window }: Pick<DesktopRun, 'window'>): Promise<PageClient> {
  const { createMessagePortTransport } = (await import(transportFile)) as {
    readonly createMessagePortTransport: (page: unknown) => PageClient;
  };
  return createMessagePortTransport(window.webContents.page?.window);
}
