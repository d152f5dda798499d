import type { Result } from '../../shared/domain/result.ts';

export type FeedRefusal = {
  readonly code: 'feed-unreadable' | 'feed-not-for-this-desk' | 'feed-signature-wrong' | 'feed-too-large';
};

/** Opens a file that head office sealed to this desk and signed. Answers the parsed JSON, still to be checked by its contract. */
export interface FeedOpener {
  open(
    file: string,
    keys: { readonly agreementPrivateKey: string; readonly agreementPublicKey: string; readonly headOfficeKey: string },
  ): Promise<Result<{ readonly payload: unknown; readonly digest: string }, FeedRefusal>>;
}
