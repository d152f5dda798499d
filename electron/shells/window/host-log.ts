import type { ProcedureName } from '../../../shared/contract/desk-contract.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Dispatch, ReportBug } from '../../desk/dispatch.ts';
import type { Log, LogEvent, LogFacts } from '../../ports/log.ts';
import type { Printer } from '../../ports/printer.ts';

/** Calls whose refusal says something of this computer or of somebody at the door; the others are the ordinary work of a counter. */
const watched: ReadonlySet<ProcedureName> = new Set([
  'setUpDesk',
  'signIn',
  'changeOwnPin',
  'printDocument',
  'reprintDocument',
  'exportDocument',
  'importFeed',
]);

/** The same desk; of a watched call that is refused, its name and the code are written down, never who or what it was about. */
export function watchCalls(dispatch: Dispatch, log: Log, training: boolean): Dispatch {
  return async (name, input, session) => {
    const answer = await dispatch(name, input, session);
    if (!answer.ok && watched.has(name))
      log.warn('call-refused', { procedure: name, code: answer.error.code, training });
    return answer;
  };
}

/** The same printer; what it could not print is written down with its kind and the job's id. */
export function watchPrinter(printer: Printer, log: Log): Printer {
  return {
    name: printer.name,
    async print(request) {
      const { jobId, document } = request;
      const printed = await printer.print(request);
      const facts = { jobId, document, printer: printer.name };
      if (printed.ok) log.info('paper-printed', facts);
      else log.error('paper-failed', { ...facts, code: printed.error.code });
      return printed;
    },
  };
}

/** Writes a bug down before anybody else hears of it. */
export function logBugs(log: Log, tell: ReportBug | undefined): ReportBug {
  return (bug) => {
    log.error('bug', { procedure: bug.procedure }, bug.error);
    tell?.(bug);
  };
}

/** Writes down how something ended and hands the outcome on. */
export function logOutcome<Value>(
  log: Log,
  outcome: Result<Value, Refusal>,
  events: { readonly done: LogEvent; readonly refused: LogEvent },
  facts: LogFacts = {},
): Result<Value, Refusal> {
  if (outcome.ok) log.info(events.done, facts);
  else log.warn(events.refused, { ...facts, code: outcome.error.code });
  return outcome;
}
