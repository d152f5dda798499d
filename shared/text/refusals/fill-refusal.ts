import type { MessageValues } from '../catalogue.ts';
import { flattenDetails } from './flatten-details.ts';
import {
  sayAmount,
  sayBrand,
  sayChannel,
  sayCount,
  sayDay,
  sayMoment,
  sayPlainText,
  sayTime,
  type DetailPlace,
} from './say-detail.ts';
import {
  sayDocumentKind,
  sayProblemOf,
  sayProgress,
  sayPurposes,
  sayReasons,
  sayRegistration,
} from './say-detail-words.ts';

type SayDetail = (value: unknown, place: DetailPlace) => string | number | undefined;

/** Every detail that a sentence may name, and how it is said. */
const details = {
  allowedFromIso: sayMoment,
  arrearsMinor: sayAmount,
  brandId: sayBrand,
  businessDay: sayDay,
  capMinor: sayAmount,
  cashDueMinor: sayAmount,
  channel: sayChannel,
  coolDownUntil: sayTime,
  count: sayCount,
  date: sayDay,
  denominationMinor: sayAmount,
  documentKind: sayDocumentKind,
  dueMinor: sayAmount,
  evidence: sayPlainText,
  minutes: sayCount,
  numberBrand: sayBrand,
  overMinor: sayAmount,
  previousAtIso: sayMoment,
  problem: sayProblemOf,
  productBrand: sayBrand,
  progress: sayProgress,
  purposes: sayPurposes,
  reasons: sayReasons,
  registration: sayRegistration,
  sendTo: sayBrand,
  seq: sayCount,
  shortMinor: sayAmount,
  state: sayPlainText,
  stockBrand: sayBrand,
  timeZone: sayPlainText,
  title: sayPlainText,
  triesLeft: sayCount,
  until: sayTime,
} as const satisfies Readonly<Record<string, SayDetail>>;

export const refusalDetailNames = Object.keys(details);

/** What a message sees for a detail that was not given, or that cannot be said. */
const missing = 'none';

/** The value of every placeholder, whatever came with the refusal. */
export function fillRefusal(given: Readonly<Record<string, unknown>>, place: DetailPlace): MessageValues {
  const flat = flattenDetails(given);
  return Object.fromEntries(
    Object.entries<SayDetail>(details).map(([name, say]) => [name, say(flat.get(name), place) ?? missing]),
  );
}
