import type { Session } from 'electron';
import { isOwnAddress } from './page-address.ts';

/** Where a page of this shell may take anything from. The desk itself talks to head office from the main process. */
const ownProtocols: ReadonlySet<string> = new Set(['buka:', 'blob:', 'data:']);

/** While the desk is worked on, the developer tools are pages too. */
const toolProtocols: ReadonlySet<string> = new Set(['devtools:', 'chrome-extension:']);

/** What the screens may ask the computer for: the camera, to scan, and nothing else; and no network at all. */
export function guardSession(session: Session, options: { readonly isDevelopment: boolean }): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const mediaTypes = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const isCamera = permission === 'media' && mediaTypes.length === 1 && mediaTypes[0] === 'video';
    answer(isCamera && details.isMainFrame && isOwnAddress(details.requestingUrl));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, { mediaType, isMainFrame }) =>
      permission === 'media' && mediaType === 'video' && isMainFrame && isOwnAddress(requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, answer) => {
    const protocol = URL.parse(request.url)?.protocol ?? '';
    const isKnown = ownProtocols.has(protocol) || (options.isDevelopment && toolProtocols.has(protocol));
    answer({ cancel: !isKnown });
  });
  session.on('will-download', (event, item) => {
    // What the page itself has made, such as the bundle for whoever helps, may be saved where a person says.
    if (!item.getURL().startsWith('blob:') || !isOwnAddress(item.getURL().slice('blob:'.length)))
      event.preventDefault();
  });
}
