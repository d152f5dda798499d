import type { ClerkBodies } from './clerk-bodies.ts';
import type { DayBodies } from './day-bodies.ts';
import type { DeskBodies } from './desk-bodies.ts';
import type { PaperBodies } from './paper-bodies.ts';
import type { StockBodies } from './stock-bodies.ts';
import type { VisitBodies } from './visit-bodies.ts';
import type { WaitingBodies } from './waiting-bodies.ts';

/** Every kind of entry and the shape of its body. A kind is added, never changed: a changed shape is a new schema version with an upcast. */
export interface EntryBodies
  extends DeskBodies, ClerkBodies, DayBodies, VisitBodies, StockBodies, PaperBodies, WaitingBodies {}

export type EntryKind = keyof EntryBodies;
