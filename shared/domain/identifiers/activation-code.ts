import { fail, ok, type Result } from '../result.ts';
import { isSmdpAddress, isSmdpOid } from './smdp-address.ts';

/** What a phone needs to fetch an eSIM profile (SGP.22 v2.2, 4.1). The matching ID is a bearer secret. */
export interface ActivationCodeParts {
  /** A fully qualified domain name, exactly as the SM-DP+ gave it; compared without case. */
  readonly smdpAddress: string;
  /** May be empty, when the profile is bound to the EID instead. */
  readonly matchingId: string;
  readonly smdpOid?: string;
  readonly confirmationCodeRequired: boolean;
}

export interface ActivationCode extends ActivationCodeParts {
  readonly warnings: readonly ActivationCodeWarning[];
}

export interface ActivationCodeWarning {
  readonly code: 'matching-id-lower-case' | 'confirmation-flag-unknown';
}

export type ActivationCodeFailureCode =
  | 'activation-code-empty'
  | 'activation-code-length'
  | 'activation-code-format'
  | 'activation-code-address'
  | 'activation-code-matching-id-absent'
  | 'activation-code-matching-id'
  | 'activation-code-oid'
  | 'activation-code-confirmation-flag';

const maxLength = 255;

/**
 * Reads `1$address$matching ID[$OID[$1]]`, with or without the `LPA:` of a QR code. Fields after the fifth are ignored.
 *
 * `strict` is for our own stock: what we will print must be in the grammar to the letter. Otherwise somebody else's
 * code is read: surrounding white space and `lpa:` are tolerated, and lower case in the matching ID or a confirmation
 * flag other than `1` is a warning, because such codes are met in the wild and work.
 */
export function parseActivationCode(
  text: string,
  { strict }: { readonly strict: boolean },
): Result<ActivationCode, { readonly code: ActivationCodeFailureCode }> {
  // The limit is on the code without its prefix; white space around it is a reader's, so a little more is looked at.
  if (text.length > 2 * maxLength) return fail({ code: 'activation-code-length' });
  const code = strict ? text.replace(/^LPA:/, '') : text.trim().replace(/^LPA:/i, '');
  if (code === '') return fail({ code: 'activation-code-empty' });
  if (code.length > maxLength) return fail({ code: 'activation-code-length' });
  const [format, smdpAddress = '', matchingId, smdpOid = '', confirmationFlag = ''] = code.split('$');
  if (format !== '1') return fail({ code: 'activation-code-format' });
  if (!isSmdpAddress(smdpAddress)) return fail({ code: 'activation-code-address' });
  // The separator before the matching ID is mandatory even where the matching ID is empty.
  if (matchingId === undefined) return fail({ code: 'activation-code-matching-id-absent' });
  if (!(strict ? /^[0-9A-Z-]*$/ : /^[0-9A-Za-z-]*$/).test(matchingId))
    return fail({ code: 'activation-code-matching-id' });
  if (smdpOid !== '' && !isSmdpOid(smdpOid)) return fail({ code: 'activation-code-oid' });
  const flagIsKnown = confirmationFlag === '' || confirmationFlag === '1';
  if (strict && !flagIsKnown) return fail({ code: 'activation-code-confirmation-flag' });
  return ok({
    smdpAddress,
    matchingId,
    ...(smdpOid === '' ? {} : { smdpOid }),
    confirmationCodeRequired: confirmationFlag === '1',
    warnings: [
      ...(/[a-z]/.test(matchingId) ? [{ code: 'matching-id-lower-case' } as const] : []),
      ...(flagIsKnown ? [] : [{ code: 'confirmation-flag-unknown' } as const]),
    ],
  });
}

export interface WrittenActivationCode {
  /** Typed by hand: `1$…`. */
  readonly typed: string;
  /** Inside a QR code: `LPA:1$…`. */
  readonly qr: string;
}

/**
 * Writes the two forms of a code, the address exactly as given.
 *
 * @throws RangeError when the parts would not be read back as they are: parts come from a parsed code or a checked
 * order, so that is a bug of the caller. The message names no part, since the matching ID is a secret.
 */
export function formatActivationCode(parts: ActivationCodeParts): WrittenActivationCode {
  const { smdpAddress, matchingId, smdpOid = '', confirmationCodeRequired } = parts;
  const tail = confirmationCodeRequired ? `$${smdpOid}$1` : smdpOid === '' ? '' : `$${smdpOid}`;
  const typed = `1$${smdpAddress}$${matchingId}${tail}`;
  const readBack = parseActivationCode(typed, { strict: false });
  const isFaithful =
    readBack.ok &&
    readBack.value.smdpAddress === smdpAddress &&
    readBack.value.matchingId === matchingId &&
    (readBack.value.smdpOid ?? '') === smdpOid &&
    readBack.value.confirmationCodeRequired === confirmationCodeRequired;
  if (!isFaithful) throw new RangeError('the parts do not make an activation code');
  return { typed, qr: `LPA:${typed}` };
}
