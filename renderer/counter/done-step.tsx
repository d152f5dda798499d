import { formatMoney } from '../../shared/text/format.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { useDesk, useRead } from '../app/desk-context.tsx';
import { PrintFailure } from '../paper/print-failure.tsx';
import { PaperTray } from '../paper/paper-tray.tsx';
import { usePrinting } from '../paper/printing.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { changeCounter, emptyCounter } from './visit-store.ts';
import type { VisitView } from './visit-progress.ts';

/** It is on the disk: the receipt’s number, the change, and the papers. */
export function DoneStep({ visit }: { readonly visit: VisitView }) {
  const say = useWords(counterTexts);
  const { locale, currency } = usePlace();
  const { which } = useDesk();
  const printing = usePrinting();
  const { data: waiting = [], isFetchedAfterMount } = useRead('listPrintJobs', {});
  // The list may be older than the visit’s end; until it is asked again, nothing counts as printed and no Enter skips the papers.
  const jobs = visit.prints
    .map(({ jobId }) => jobId)
    .filter((jobId) => !isFetchedAfterMount || waiting.some((job) => job.jobId === jobId));
  const changeMinor = visit.settlement?.changeMinor ?? 0;
  const next = (): void => {
    printing.putAway();
    changeCounter(which, { ...emptyCounter });
  };
  if (visit.state === 'voided') {
    return (
      <>
        <Notice>{say('void.done')}</Notice>
        <ActionButton label={say('done.next')} keyName="Enter" kind="main" isLocal onAct={next} />
      </>
    );
  }
  return (
    <>
      <h1>{say('done.title', { receipt: visit.receipt ?? '' })}</h1>
      <p className="row-apart">
        <span>{say('pay.change')}</span>
        <span className="figure">
          {changeMinor === 0 ? say('pay.change.none') : formatMoney({ amountMinor: changeMinor, currency }, locale)}
        </span>
      </p>
      <PrintFailure />
      {jobs.length > 0 ? (
        <ActionButton
          label={say('done.print', { count: jobs.length })}
          keyName="Enter"
          kind="main"
          isLocal
          isDisabled={printing.isBusy}
          onAct={() => void printing.print(jobs)}
        />
      ) : (
        <Notice kind="good">{say('done.printed')}</Notice>
      )}
      <ActionButton
        label={say('done.next')}
        {...(jobs.length === 0 && { keyName: 'Enter' })}
        kind={jobs.length === 0 ? 'main' : 'quiet'}
        isLocal
        onAct={next}
      />
      <PaperTray />
    </>
  );
}
