import { Printer } from 'lucide-react';
import { paperScreenTexts } from '../../shared/text/screens/paper-screen/paper-screen.ts';
import { useRead, useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { PrintFailure } from './print-failure.tsx';
import { usePrinting } from './printing.tsx';

/** After a cut: what is saved and not printed, and what may lie in the printer already. */
export function UnprintedPapers() {
  const say = useWords(paperScreenTexts);
  const printing = usePrinting();
  const confirm = useStep('confirmPrinted');
  const jobs = (useRead('listPrintJobs', {}).data ?? []).filter(({ state }) => state !== 'printed');
  const [first] = jobs;
  if (!first) return null;
  const { jobId, title, state } = first;
  const document = say(`document.${first.document}`);
  return (
    <Notice kind="warn">
      <p>{say(state === 'started' ? 'in-doubt' : 'unprinted', { document, title })}</p>
      <PrintFailure />
      <div className="row">
        {state === 'started' ? (
          <>
            <ActionButton label={say('in-doubt.yes')} keyName="Alt+Y" onAct={() => void confirm.take({ jobId })} />
            <ActionButton
              label={say('in-doubt.no')}
              keyName="Alt+P"
              onAct={() => void printing.print([jobId], { nothingCameOut: true })}
            />
          </>
        ) : (
          <ActionButton
            label={say('print-now')}
            keyName="Alt+P"
            icon={Printer}
            isDisabled={printing.isBusy}
            onAct={() => void printing.print(jobs.filter((job) => job.state !== 'started').map((job) => job.jobId))}
          />
        )}
      </div>
    </Notice>
  );
}
