import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { v7 } from 'uuid';
import type { ProcedureCall, ProcedureName, ProcedureValue } from '../../shared/contract/desk-contract.ts';
import type { ShellView } from '../../shared/contract/shell-contract.ts';
import type { RefusalDetails } from '../../shared/domain/refusal.ts';
import type { AskDesk, DeskClient } from '../desk-client/desk-client.ts';

/** Why a step did not go: a refusal of the desk, or that it could not be reached. */
export interface Failure {
  readonly code: string;
  readonly details?: RefusalDetails | undefined;
}

export type WhichDesk = 'desk' | 'training';

export interface DeskSeat {
  readonly client: DeskClient;
  /** The shop’s desk, or the one to practise at. */
  readonly which: WhichDesk;
  readonly ask: AskDesk;
  readonly shell: ShellView;
}

const DeskContext = createContext<DeskSeat | null>(null);

export function DeskProvider({ seat, children }: { readonly seat: DeskSeat; readonly children: ReactNode }) {
  return <DeskContext value={seat}>{children}</DeskContext>;
}

export function useDesk(): DeskSeat {
  const seat = useContext(DeskContext);
  if (!seat) throw new Error('no desk around this component');
  return seat;
}

/** One id for one intent of a person, made at the first key and used again when the step is sent again. */
export const newIntent = (): string => v7();

/** A question to the desk, asked again whenever something was written. */
export function useRead<Name extends ProcedureName>(
  name: Name,
  input: ProcedureCall<Name>,
  options: { readonly enabled?: boolean; readonly everyMs?: number } = {},
): UseQueryResult<ProcedureValue<Name>, Failure> {
  const { ask, which } = useDesk();
  return useQuery<ProcedureValue<Name>, Failure>({
    queryKey: [which, name, input],
    enabled: options.enabled ?? true,
    refetchInterval: options.everyMs ?? false,
    placeholderData: (previous) => previous,
    queryFn: async () => {
      const answer = await ask(name, input);
      // A plain object: the code is all there is to know.
      // oxlint-disable-next-line typescript/only-throw-error
      if (!answer.ok) throw answer.error as Failure;
      return answer.value as ProcedureValue<Name>;
    },
  });
}

/** Tells every question on the screen to be asked again. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries(), [queries]);
}

type WithoutIntent<Input> = Input extends { readonly intent: string } ? Omit<Input, 'intent'> : Input;

export interface Step<Name extends ProcedureName> {
  /** Null when it was refused (see `failure`) or is under way already: a second Enter is not a second step. */
  readonly take: (input: WithoutIntent<ProcedureCall<Name>>) => Promise<ProcedureValue<Name> | null>;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  readonly clear: () => void;
}

/**
 * One kind of step a person takes. The intent’s id is made with the first attempt and kept until the desk has answered, so that a
 * step sent again after a cut is the same step.
 */
export function useStep<Name extends ProcedureName>(name: Name): Step<Name> {
  const { ask } = useDesk();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const underWay = useRef(false);
  const intent = useRef<string | null>(null);
  const take = useCallback<Step<Name>['take']>(
    async (input) => {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      intent.current ??= newIntent();
      const answer = await ask(name, { intent: intent.current, ...input } as ProcedureCall<Name>);
      underWay.current = false;
      setBusy(false);
      // Where nothing came back nobody knows whether the step was taken: the same id must go out again.
      if (answer.ok || answer.error.code !== 'connection-lost') intent.current = null;
      if (answer.ok) {
        setFailure(null);
        await refresh();
        return answer.value as ProcedureValue<Name>;
      }
      setFailure(answer.error);
      return null;
    },
    [ask, name, refresh],
  );
  const clear = useCallback(() => setFailure(null), []);
  return { take, failure, isBusy, clear };
}
