import { fail, ok } from '../../../shared/domain/result.ts';
import type { Refused } from '../desk-context.ts';

/** Six to twelve digits that are not one digit repeated, a run up or down, or a short pattern repeated. */
export function judgePin(pin: string): Refused<string> {
  const isGood = /^\d{6,12}$/.test(pin) && !/^(\d{1,3})\1+$/.test(pin) && !isRun(pin);
  return isGood ? ok(pin) : fail({ code: 'pin-too-weak' });
}

function isRun(pin: string): boolean {
  return '01234567890123456789'.includes(pin) || '98765432109876543210'.includes(pin);
}
