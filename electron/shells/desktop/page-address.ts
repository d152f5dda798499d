/** The scheme under which the built screens are served; the screens know by it that they are in the desktop shell. */
export const pageScheme = 'buka';

const pageHost = 'app';

export const pageOrigin = `${pageScheme}://${pageHost}`;

/** The one page there is. */
export const pageUrl = `${pageOrigin}/index.html`;

/** Whether an address lies under our own origin. */
export function isOwnAddress(address: string): boolean {
  // Where the scheme is not known as a standard one, `origin` is "null"; its parts say the same everywhere.
  const url = URL.parse(address);
  return url !== null && url.protocol === `${pageScheme}:` && url.host === pageHost;
}

/** Whether an address is that of our one page, at whichever of its places. */
export const isOwnPage = (address: string): boolean => address.split('#', 1)[0] === pageUrl;
