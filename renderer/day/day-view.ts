import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';

export type DayView = ProcedureValue<'showDay'>;

/** The sums of a day; the desk tells them once the drawer has been counted. */
export type DayFigures = NonNullable<DayView['totals']>;

export type DrawerCount = NonNullable<DayView['count']>;
