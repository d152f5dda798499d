import { requireMinor, type Currency } from './money.ts';
import { taxNames, type TaxName } from './tax.ts';
import { electronicTenderKinds, type ElectronicTenderKind } from './tender.ts';

/** What a line sells, as the books tell it apart. */
export const salesKinds = ['replacement', 'top-up', 'renewal', 'service-fee', 'arrears', 'discount', 'other'] as const;

export type SalesKind = (typeof salesKinds)[number];

/**
 * The accounts of a shop. `customer` is the clearing account of a visit: it ends at zero when the visit is paid.
 * `terminal:…` is what the shop's own terminal or wallet owes the shop; `carrier:balance` is what a carrier owes for fees
 * taken from a customer's prepaid credit; `petty` is what was paid in or out of the drawer with a reason.
 */
export type Account =
  | 'drawer'
  | 'safe'
  | 'bank'
  | 'petty'
  | 'customer'
  | 'rounding'
  | 'over-short'
  | 'carrier:balance'
  | `terminal:${ElectronicTenderKind}`
  | `sales:${SalesKind}`
  | `tax:${TaxName}`;

export const memoCodes = [
  'sale',
  'tax',
  'cash-rounding',
  'tender',
  'change',
  'opening-float',
  'paid-in',
  'paid-out',
  'drop-to-safe',
  'count-variance',
] as const;

export type MemoCode = (typeof memoCodes)[number];

/**
 * One movement of money from one account to another. The amount is above zero: the direction stands in the accounts. A
 * set of postings therefore sums to nothing by construction, whatever it holds.
 */
export interface Posting {
  readonly source: Account;
  readonly destination: Account;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly memo: MemoCode;
}

/** Reads an account from outside (a file, a store); undefined when the shop has no such account. */
export function readAccount(text: string): Account | undefined {
  return allAccounts.get(text);
}

/**
 * What every account holds after the postings: arrivals minus departures, minor units, so a drawer with cash in it is
 * positive and a sales account negative. Accounts that no posting names are absent.
 *
 * @throws RangeError when the postings are of two currencies or leave the range of safe integers.
 */
export function accountBalances(postings: readonly Posting[]): ReadonlyMap<Account, number> {
  requireOneCurrency(postings);
  const balances = new Map<Account, number>();
  const move = (account: Account, amountMinor: number): void => {
    const balanceMinor = (balances.get(account) ?? 0) + amountMinor;
    requireMinor(balanceMinor, account);
    balances.set(account, balanceMinor);
  };
  for (const posting of postings) {
    move(posting.source, 0 - posting.amountMinor);
    move(posting.destination, posting.amountMinor);
  }
  return balances;
}

export function balanceOf(postings: readonly Posting[], account: Account): number {
  return accountBalances(postings).get(account) ?? 0;
}

/** The mirror of some postings: the same movements the other way round. Entries are reversed, never edited. */
export function reversePostings(postings: readonly Posting[]): readonly Posting[] {
  return postings.map((posting) => ({ ...posting, source: posting.destination, destination: posting.source }));
}

/**
 * @throws RangeError when a posting moves nothing, stays on its account or is of another currency, or when the customer
 *   still owes or is owed something. These are bugs: the tenders were settled before.
 */
export function assertBalanced(postings: readonly Posting[]): void {
  for (const posting of postings) {
    requireMinor(posting.amountMinor, 'amountMinor');
    if (posting.amountMinor <= 0) throw new RangeError('a posting moves an amount above zero');
    if (posting.source === posting.destination) throw new RangeError('a posting moves between two accounts');
  }
  const balances = accountBalances(postings);
  if ((balances.get('customer') ?? 0) !== 0) throw new RangeError('the customer account does not end at zero');
}

/**
 * A posting of an amount that may be negative: then source and destination change places; nothing at all when it is
 * zero.
 */
export function postSigned(
  source: Account,
  destination: Account,
  amountMinor: number,
  currency: Currency,
  memo: MemoCode,
): readonly Posting[] {
  requireMinor(amountMinor, 'amountMinor');
  if (amountMinor === 0) return [];
  if (amountMinor < 0) return [{ source: destination, destination: source, amountMinor: -amountMinor, currency, memo }];
  return [{ source, destination, amountMinor, currency, memo }];
}

function requireOneCurrency(postings: readonly Posting[]): void {
  const first = postings[0];
  if (first !== undefined && postings.some((posting) => posting.currency !== first.currency)) {
    throw new RangeError('postings of one transaction have one currency');
  }
}

const allAccounts: ReadonlyMap<string, Account> = new Map<string, Account>(
  (
    [
      'drawer',
      'safe',
      'bank',
      'petty',
      'customer',
      'rounding',
      'over-short',
      'carrier:balance',
      ...electronicTenderKinds.map((kind) => `terminal:${kind}` as const),
      ...salesKinds.map((kind) => `sales:${kind}` as const),
      ...taxNames.map((name) => `tax:${name}` as const),
    ] satisfies readonly Account[]
  ).map((account) => [account, account]),
);
