import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import type { DeskTap } from './desk-tap.ts';

type VisitView = ProcedureValue<'showVisit'>;

/** How many entries the journal has. */
export const lastEntry = async (tap: DeskTap): Promise<number> =>
  (await tap.value<ProcedureValue<'showDesk'>>('desk/showDesk', {})).head.seq;

export const openVisits = (tap: DeskTap): Promise<readonly VisitView[]> =>
  tap.value<readonly VisitView[]>('desk/listOpenVisits', {});

/** The one visit that is open. */
export async function visitInHand(tap: DeskTap): Promise<VisitView> {
  const visits = await openVisits(tap);
  const [visit] = visits;
  if (!visit || visits.length > 1) throw new Error(`${visits.length} visits are open`);
  return visit;
}

export const showVisit = (tap: DeskTap, visitId: string): Promise<VisitView> =>
  tap.value<VisitView>('desk/showVisit', { visitId });

/** The running number at the end of a receipt’s name. */
export const numberOfReceipt = (receipt: string | null): number => Number(/(\d+)$/.exec(receipt ?? '')?.[1]);
