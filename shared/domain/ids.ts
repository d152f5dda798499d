import type { Branded } from './brand.ts';

/** All ids are lower-case UUIDs; version 7 where the maker can, so that they sort by time and pages of the store fill in order. */
export type IntentId = Branded<string, 'IntentId'>;
export type EntryId = Branded<string, 'EntryId'>;
export type DeskId = Branded<string, 'DeskId'>;
export type VisitId = Branded<string, 'VisitId'>;
export type ItemId = Branded<string, 'ItemId'>;
export type ClerkId = Branded<string, 'ClerkId'>;
export type ProfileId = Branded<string, 'ProfileId'>;
export type VoucherId = Branded<string, 'VoucherId'>;
export type QuoteId = Branded<string, 'QuoteId'>;
export type PrintJobId = Branded<string, 'PrintJobId'>;
export type FeedId = Branded<string, 'FeedId'>;

/** A calendar day `YYYY-MM-DD` of the shop, from its cut-off hour to the next day's. */
export type BusinessDay = Branded<string, 'BusinessDay'>;

/** A UTC instant, ISO 8601 with milliseconds and `Z`. */
export type Instant = Branded<string, 'Instant'>;
