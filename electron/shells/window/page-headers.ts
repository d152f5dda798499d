/**
 * What every file of the screens is served with: no script, style or connection but our own; nobody may frame the desk or learn
 * where a page came from; of the computer's senses the camera alone, for scanning.
 * @param connections where else than to its own origin a page may connect
 */
export function pageHeaders(connections: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(connections),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), usb=(), serial=()',
    'Cache-Control': 'no-store',
  };
}

/** Instead of `no-store`, for files whose name changes with their content. */
export const lastingCacheControl = 'private, max-age=31536000, immutable';

function contentSecurityPolicy(connections: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    // The second is the one rule that the component library adds by itself: how a finger on a button scrolls.
    `style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='`,
    `font-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src ${["'self'", ...connections].join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
}
