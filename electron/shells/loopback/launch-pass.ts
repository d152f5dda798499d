import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the loopback port. A launch code, printed once where the desk was started, is exchanged for a cookie that only this
 * browser has; other programs, users and pages of the machine have neither.
 */
export interface LaunchPass {
  /** 256 random bits, base64url; good once. */
  readonly code: string;
  /** Answers the value of the cookie, or null when the code is wrong, used or too old. */
  exchange(code: string): string | null;
  isGood(cookie: string | null): boolean;
}

export const launchCookieName = 'buka-window';

export function createLaunchPass(codeLivesMs: number, now: () => number = () => performance.now()): LaunchPass {
  const code = randomBytes(32).toString('base64url');
  const cookie = randomBytes(32).toString('base64url');
  const madeAt = now();
  let isUsed = false;
  return {
    code,
    exchange(given) {
      if (isUsed || now() - madeAt > codeLivesMs || !isSame(given, code)) return null;
      isUsed = true;
      return cookie;
    },
    isGood: (given) => isUsed && given !== null && isSame(given, cookie),
  };
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
