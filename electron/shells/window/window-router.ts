import type { AnyContractProcedure } from '@orpc/contract';
import { implement } from '@orpc/server';
import {
  shellContract,
  type ShellInput,
  type ShellProcedureName,
  type ShellValue,
} from '../../../shared/contract/shell-contract.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Dispatch } from '../../desk/dispatch.ts';
import { createDeskRouter } from '../desk-router.ts';
import type { Seat } from './seat.ts';
import type { WindowHost } from './window-host.ts';

/** The two desks of one window: the shop's, and the one to practise at. */
export interface Seats {
  readonly desk: Seat;
  readonly training: Seat;
}

/** Everything one window may call, bound to its seats: `desk.*`, `training.*` and `shell.*`, over any transport. */
export function createWindowRouter(host: WindowHost, seats: Seats) {
  return {
    desk: createDeskRouter(watchSeat(host, seats.desk, 'desk')),
    training: createDeskRouter(watchSeat(host, seats.training, 'training')),
    shell: createShellRouter(host, seats),
  };
}

export type WindowRouter = ReturnType<typeof createWindowRouter>;

function watchSeat(host: WindowHost, seat: Seat, which: 'desk' | 'training'): Dispatch {
  const ask = seat.ask(host[which]);
  return async (name, input) => {
    const answer = await ask(name, input);
    if (!answer.ok) return answer;
    if (name === 'lockDesk') host.afterLock();
    if (name === 'signIn') await host.afterSignIn(which, ask);
    return answer;
  };
}

type ShellUseCases = {
  readonly [Name in ShellProcedureName]: (
    input: ShellInput<Name>,
  ) => Promise<Result<ShellValue<Name>, Refusal>> | Result<ShellValue<Name>, Refusal>;
};

function createShellRouter(host: WindowHost, seats: Seats) {
  const useCases: ShellUseCases = {
    showShell: async () => {
      host.windowSeen();
      return ok(await host.show());
    },
    unlockKeys: ({ passphrase }) => host.unlockKeys(passphrase),
    recoverKeys: (input) => host.recoverKeys(input),
    choosePassphrase: ({ passphrase }) => host.choosePassphrase(passphrase),
    makeDemoShop: ({ packId }) => host.makeDemoShop(packId),
    changePreferences: (changes) => ok(host.changePreferences(changes)),
    openTraining: () => host.openTraining(),
    takePaper: ({ jobId }) => host.takePaper(jobId),
    makeDiagnostics: async () => ok(await host.makeDiagnostics(seats.desk.ask(host.desk))),
  };
  const names = Object.keys(shellContract) as ShellProcedureName[];
  return Object.fromEntries(names.map((name) => [name, implementShell(name)])) as Readonly<
    Record<ShellProcedureName, ReturnType<typeof implementShell>>
  >;

  function implementShell(name: ShellProcedureName) {
    const contract: AnyContractProcedure = shellContract[name];
    return implement(contract, { initialInputValidationIndex: Number.NaN }).handler(async ({ input }) => {
      const { inputSchema, meta } = shellContract[name]['~orpc'];
      const parsed = inputSchema?.safeParse(input);
      if (!parsed?.success) return fail({ code: 'input-invalid' });
      if (meta.access !== 'anyone' && !seats.desk.isSignedIn() && !seats.training.isSignedIn())
        return fail({ code: 'not-signed-in' });
      // The name ties the parsed input to its use case.
      return (useCases[name] as (input: unknown) => Promise<unknown>)(parsed.data);
    });
  }
}
