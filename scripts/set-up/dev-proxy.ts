import type { ProxyOptions } from 'vite';

/** Calls and the launch page go on to the desk, which takes requests for its own address only. */
export function devProxy(deskUrl: string): Record<string, ProxyOptions> {
  const { origin } = new URL(deskUrl);
  return {
    '/launch': { target: origin, changeOrigin: true },
    '/rpc': { target: origin, changeOrigin: true, ws: true },
  };
}
