import type { Country } from '../country.ts';
import type { DeskId, Instant } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Currency } from '../money.ts';

export interface ShopDetails {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly phone: string;
  /** Tax registrations as they must stand on a receipt, for example `{ name: 'GST/HST', number: '123456789 RT0001' }`. */
  readonly registrations: readonly { readonly name: string; readonly number: string }[];
}

/** The keys others may know: raw 32 bytes each, base64url. */
export interface DeskPublicKeys {
  /** Ed25519: signs the head of every commit. */
  readonly signing: string;
  /** X25519: head office seals feeds to it. */
  readonly agreement: string;
}

/** What a manager may change after set-up. Amounts in minor units, ages in hours. */
export interface DeskSettings {
  readonly shop: ShopDetails;
  readonly receiptPaper: 'roll-80' | 'A4' | 'Letter';
  readonly slipPaper: 'A5' | 'A4' | 'Letter';
  /** A count that differs by more than this from what is expected needs a manager who did not count. */
  readonly varianceLimitMinor: number;
  /** Older knowledge of a number than this needs a manager. */
  readonly snapshotMaxAgeHours: number;
  /** How many burned codes of one number may be replaced, and how many one clerk may replace in a day. */
  readonly reissuesPerNumber: number;
  readonly reissuesPerClerkPerDay: number;
  /** Replacements one clerk may issue in a day before a manager must stand by. */
  readonly replacementsPerClerkPerDay: number;
}

export interface DeskBodies {
  /** Always the first entry. */
  readonly 'desk-set-up': {
    readonly deskId: DeskId;
    /** One to four capital letters or digits, printed before every receipt number. */
    readonly prefix: string;
    readonly packId: string;
    readonly country: Country;
    readonly currency: Currency;
    readonly timeZone: string;
    readonly cutOffHour: number;
    readonly training: boolean;
    readonly language: Language;
    readonly settings: DeskSettings;
    readonly keys: DeskPublicKeys;
    /** Ed25519 public key of head office, raw 32 bytes base64url: only feeds signed with it are taken. */
    readonly headOfficeKey: string;
  };
  readonly 'settings-changed': { readonly settings: DeskSettings };
  /** A person has dealt with a point of the attention list. */
  readonly 'attention-settled': { readonly attentionId: string };
  readonly 'recovery-key-renewed': { readonly clerkId: string };
  /** `stepMs` is how far the wall clock moved against the steady one, or behind the last entry. */
  readonly 'clock-stepped': {
    readonly stepMs: number;
    readonly size: 'small' | 'large';
    readonly lastEntryAt: Instant;
  };
  readonly 'clock-accepted': { readonly stepMs: number; readonly acceptedBy: string };
  /** The ciphertext, key and salt of these values are destroyed in the same commit. */
  readonly 'sealed-purged': {
    readonly targets: readonly { readonly seq: number; readonly field: string }[];
    readonly reason: 'retention-over' | 'profile-expired' | 'asked-by-person';
  };
}
