import type { CustomScheme, Protocol } from 'electron';
import { lastingCacheControl, pageHeaders } from '../window/page-headers.ts';
import { createStaticFiles } from '../window/static-files.ts';
import { isOwnAddress, pageScheme } from './page-address.ts';

/**
 * `standard` gives the screens an origin, `secure` makes it a trustworthy one, as the camera needs; it may neither pass by the
 * content security policy nor bring service workers.
 */
export const screensScheme: CustomScheme = {
  scheme: pageScheme,
  privileges: { standard: true, secure: true },
};

/** Serves the files of the built screens, each with the same headers as in the loopback shell, and nothing else of the disk. */
export function serveScreens(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  const readScreen = createStaticFiles(folder);
  const headers = pageHeaders();
  protocol.handle(pageScheme, async ({ url, method }) => {
    if (method !== 'GET') return new Response('method-not-allowed', { status: 405, headers });
    const file = isOwnAddress(url) ? await readScreen(new URL(url).pathname) : null;
    if (!file) return new Response('not-found', { status: 404, headers });
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        ...headers,
        'Content-Type': file.type,
        ...(file.isNamedByContent && { 'Cache-Control': lastingCacheControl }),
      },
    });
  });
}
