import { CircleCheck, Printer } from 'lucide-react';
import { formatDay } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useDesk, useRead, useStep } from '../app/desk-context.tsx';
import { usePrinting } from '../paper/printing.tsx';
import { UnprintedPapers } from '../paper/unprinted-papers.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { DayFiguresSheets } from './day-figures.tsx';
import { closeKey, closeMemory } from './day-memory.ts';
import type { DayView } from './day-view.ts';
import { useScreenMemory } from './screen-memory.ts';
import { VarianceSheet } from './variance-sheet.tsx';

/** The day is done: its Z, its figures, and nothing left to decide. */
export function ClosedDay({ day }: { readonly day: DayView }) {
  const say = useWords(dayTexts);
  const { locale } = usePlace();
  const { which } = useDesk();
  const closed = useScreenMemory(closeMemory, closeKey(which, day.businessDay));
  const { count, totals } = day;
  return (
    <>
      <div className="day-sheets">
        <section className="sheet stack" aria-label={say('step.close')}>
          <div className="stack-tight">
            <h2 className="sign" data-kind="good">
              <CircleCheck aria-hidden />
              {say('closed.title', { day: formatDay(day.businessDay, locale) })}
            </h2>
            {closed && (
              <p className="row">
                <span className="figure">{say('closed.z', { number: closed.zNumber })}</span>
                <span className="mono small soft">
                  {closed.head.seq} · {closed.head.hash.slice(0, 12)}
                </span>
              </p>
            )}
            <p className="soft">{say('closed.next')}</p>
          </div>
          <ZPaper businessDay={day.businessDay} printJobId={closed?.printJobId ?? null} />
        </section>
        {count && totals && (
          <section className="sheet stack" aria-label={say('variance.title')}>
            <VarianceSheet count={count} totals={totals} isClosed />
          </section>
        )}
      </div>
      {totals && <DayFiguresSheets totals={totals} />}
    </>
  );
}

/** The paper of the Z: first of all that it is printed, then a copy when one is wanted. */
function ZPaper({ businessDay, printJobId }: { readonly businessDay: string; readonly printJobId: string | null }) {
  const say = useWords(dayTexts);
  const printing = usePrinting();
  const reprint = useStep('reprintDocument');
  const jobs = useRead('listPrintJobs', {}).data ?? [];
  const isWaiting = jobs.some(({ document, subject }) => document === 'z-report' && subject === businessDay);
  const printCopy = (jobId: string): void => {
    void reprint.take({ jobId, showSecret: false }).then((copy) => copy && printing.print([copy.jobId]));
  };
  // While a paper is on its way to the printer it is not yet one that was left behind.
  if (printing.isBusy) return null;
  return (
    <>
      <UnprintedPapers />
      {!isWaiting && printJobId !== null && (
        <div>
          <ActionButton
            label={say('closed.copy')}
            keyName="F10"
            icon={Printer}
            isDisabled={reprint.isBusy}
            onAct={() => printCopy(printJobId)}
          />
        </div>
      )}
      <FailureNotice failure={reprint.failure} />
    </>
  );
}
