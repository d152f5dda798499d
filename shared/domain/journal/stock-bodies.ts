import type { CatalogueProduct } from '../brands/catalogue-product.ts';
import type { FeedId, Instant, ProfileId, VoucherId } from '../ids.ts';
import type { SealedReference } from './sealed-reference.ts';

export interface StockedProfile {
  readonly profileId: ProfileId;
  readonly brandId: string;
  readonly iccid: SealedReference;
  /** The whole activation code `1$…`; opened only to print the slip of the visit that was given this profile. */
  readonly activationCode: SealedReference;
  readonly confirmationCode: SealedReference | null;
  readonly expiresAt: Instant;
}

export interface StockedVoucher {
  readonly voucherId: VoucherId;
  readonly productId: string;
  readonly pin: SealedReference;
  readonly expiresAt: Instant;
}

export interface StockBodies {
  readonly 'stock-imported': {
    readonly feedId: FeedId;
    readonly issuedAt: Instant;
    /** Hex SHA-256 of the feed file as it came, so that the very file can be shown later. */
    readonly digest: string;
    readonly profiles: readonly StockedProfile[];
    readonly vouchers: readonly StockedVoucher[];
    /** Rows that were not taken, and why: one bad row never blocks the others. */
    readonly refused: readonly { readonly row: string; readonly code: string }[];
  };
  /** Snapshots themselves stand in the feed's inbox: they are knowledge that is replaced, not records. */
  readonly 'snapshots-imported': {
    readonly feedId: FeedId;
    readonly issuedAt: Instant;
    readonly digest: string;
    readonly count: number;
    readonly refused: readonly { readonly row: string; readonly code: string }[];
  };
  /** Prices in force from now on; a product not named keeps what it had. */
  readonly 'prices-imported': {
    readonly feedId: FeedId;
    readonly issuedAt: Instant;
    readonly digest: string;
    readonly products: readonly CatalogueProduct[];
    readonly refused: readonly { readonly row: string; readonly code: string }[];
  };
}
