import { electronicTenderKinds, type TenderKind } from '../../shared/domain/tender.ts';

/** What a customer pays with at this counter. */
export type CounterTender = Exclude<TenderKind, 'balance'>;

export const counterTenders: readonly CounterTender[] = ['cash', ...electronicTenderKinds];
