import type * as z from 'zod';
import { dayProcedures } from './day-procedures.ts';
import { clerkProcedures, deskProcedures } from './desk-procedures.ts';
import { paperProcedures, recordProcedures, stockProcedures } from './record-procedures.ts';
import { visitProcedures } from './visit-procedures.ts';
import { waitingProcedures } from './waiting-procedures.ts';

/** Everything a shell, a test or a tool may ask of the desk, by name. There is no other way in. */
export const deskContract = {
  ...deskProcedures,
  ...clerkProcedures,
  ...dayProcedures,
  ...visitProcedures,
  ...paperProcedures,
  ...recordProcedures,
  ...stockProcedures,
  ...waitingProcedures,
};

export type DeskContract = typeof deskContract;

export type ProcedureName = keyof DeskContract;

type Schemas<Name extends ProcedureName> = DeskContract[Name]['~orpc'];

/** What a caller sends. */
export type ProcedureCall<Name extends ProcedureName> = z.input<NonNullable<Schemas<Name>['inputSchema']>>;

/** The same as a use case receives it: parsed. */
export type ProcedureInput<Name extends ProcedureName> = z.output<NonNullable<Schemas<Name>['inputSchema']>>;

/** A Result: the value, or a refusal with its code. */
export type ProcedureAnswer<Name extends ProcedureName> = z.output<NonNullable<Schemas<Name>['outputSchema']>>;

type ValueOf<Answer> = Answer extends { readonly ok: true; readonly value: infer Value } ? Value : never;

export type ProcedureValue<Name extends ProcedureName> = ValueOf<ProcedureAnswer<Name>>;
