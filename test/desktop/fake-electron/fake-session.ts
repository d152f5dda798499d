import { EventEmitter } from 'node:events';

type Handler = (request: Request) => Promise<Response> | Response;
type PermissionRequest = (
  contents: unknown,
  permission: string,
  answer: (is: boolean) => void,
  details: object,
) => void;
type PermissionCheck = (contents: unknown, permission: string, origin: string, details: object) => boolean;
type RequestGuard = (
  request: { readonly url: string },
  answer: (verdict: { readonly cancel: boolean }) => void,
) => void;

/** A session as Electron makes it: everything is allowed until somebody says otherwise. */
export class FakeSession extends EventEmitter {
  permissionRequest: PermissionRequest | null = null;
  permissionCheck: PermissionCheck | null = null;
  deviceCheck: ((details: object) => boolean) | null = null;
  displayMedia: ((request: object, answer: (streams: object | null) => void) => void) | null = null;
  isSpellChecked = true;
  requestGuard: RequestGuard | null = null;
  readonly handlers = new Map<string, Handler>();

  readonly protocol = { handle: (scheme: string, handler: Handler) => void this.handlers.set(scheme, handler) };
  readonly webRequest = { onBeforeRequest: (guard: RequestGuard) => void (this.requestGuard = guard) };
  readonly partition: string;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: (details: object) => boolean): void {
    this.deviceCheck = handler;
  }

  setDisplayMediaRequestHandler(handler: (request: object, answer: (streams: object | null) => void) => void): void {
    this.displayMedia = handler;
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellChecked = isEnabled;
  }

  /** Whether a page gets what it asks for; without a handler Electron says yes. */
  mayHave(permission: string, details: object): boolean {
    let answer = true;
    this.permissionRequest?.({}, permission, (is) => void (answer = is), details);
    return answer;
  }

  isChecked(permission: string, origin: string, details: object): boolean {
    return this.permissionCheck?.({}, permission, origin, details) ?? true;
  }

  mayLoad(url: string): boolean {
    let may = true;
    this.requestGuard?.({ url }, ({ cancel }) => void (may = !cancel));
    return may;
  }

  async fetch(url: string, method = 'GET'): Promise<Response | null> {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    return handler && this.mayLoad(url) ? handler(new Request(url, { method })) : null;
  }
}
