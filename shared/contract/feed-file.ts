import * as z from 'zod';
import { brandIds } from '../domain/brands/brand.ts';
import { productKinds } from '../domain/product-kind.ts';
import { instant, uuid } from './common-schemas.ts';

/**
 * What head office sends down, whether by network or by stick. On its way it is signed (JWS, EdDSA, head office's Ed25519
 * key) and sealed to one desk (JWE, ECDH-ES with the desk's X25519 key). Rows are checked one by one: a bad row is refused
 * and named, the others are taken.
 */
export const feedPayload = z.object({
  format: z.literal('buka-feed'),
  version: z.literal(1),
  feedId: uuid,
  deskId: uuid,
  issuedAt: instant,
  profiles: z.array(z.unknown()).max(20_000).default([]),
  vouchers: z.array(z.unknown()).max(20_000).default([]),
  snapshots: z.array(z.unknown()).max(200_000).default([]),
  products: z.array(z.unknown()).max(5_000).default([]),
});

export type FeedPayload = z.infer<typeof feedPayload>;

/** A profile ordered and confirmed at the SM-DP+ but not released. */
export const feedProfile = z.object({
  brandId: z.enum(brandIds),
  iccid: z.string().max(20),
  /** `1$address$matchingId…`, by the strict grammar: it is our own stock. */
  activationCode: z.string().max(255),
  confirmationCode: z.string().min(1).max(32).nullable(),
  expiresAt: instant,
});

export const feedVoucher = z.object({
  productId: z.string().min(1).max(80),
  pin: z.string().regex(/^[0-9A-Z-]{6,32}$/),
  expiresAt: instant,
});

/** What is known of a number of this shop's customers. The account PIN comes as a salted slow hash only. */
export const feedSnapshot = z.object({
  msisdn: z.string().max(20),
  iccid: z.string().max(20).nullable(),
  brandId: z.enum(brandIds),
  asOf: instant,
  standing: z.enum(['good', 'arrears', 'unknown']),
  arrearsMinor: z.int().min(0),
  locked: z.boolean(),
  lastSwapAt: instant.nullable(),
  prepaid: z.boolean(),
  holderName: z.string().max(120).nullable(),
  pinVerifier: z.string().max(200).nullable(),
  registeredContact: z.string().max(120).nullable(),
});

export const feedProduct = z.object({
  id: z.string().min(1).max(80),
  kind: z.enum(productKinds),
  brandId: z.enum(brandIds),
  currency: z.enum(['CAD', 'EUR']),
  priceMinor: z.int().min(0).max(10_000_000),
  priceIncludesTax: z.boolean(),
  taxClass: z.enum(['own-service', 'prepaid-credit', 'plan']),
  creditMinor: z.int().min(0).nullable(),
  nameByLanguage: z.object({ 'zh-CN': z.string(), en: z.string(), fr: z.string(), nl: z.string() }),
  note: z.object({ verified: z.string(), source: z.string() }),
});
