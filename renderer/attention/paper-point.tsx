import { Check, Printer } from 'lucide-react';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { paperScreenTexts } from '../../shared/text/screens/paper-screen/paper-screen.ts';
import { useRead, useStep } from '../app/desk-context.tsx';
import { PrintFailure } from '../paper/print-failure.tsx';
import { usePrinting } from '../paper/printing.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import type { AttentionPoint } from './attention-part.tsx';

/** A paper that did not come out, or of which nobody can say whether it did: only a look into the printer tells. */
export function PaperPoint({ point: { kind, attentionId, title } }: { readonly point: AttentionPoint }) {
  const say = useWords(paperScreenTexts);
  const own = useWords(attentionScreenTexts);
  const printing = usePrinting();
  const confirm = useStep('confirmPrinted');
  // The desk names such a point by its job.
  const jobId = attentionId.replace(/^print\//, '');
  const job = useRead('listPrintJobs', {}).data?.find((waiting) => waiting.jobId === jobId);
  const isBusy = printing.isBusy || confirm.isBusy;
  return (
    <>
      {job && (
        <p className="paper-name">
          {say(kind === 'print-failed' ? 'unprinted' : 'in-doubt', {
            document: say(`document.${job.document}`),
            title: title ?? '',
          })}
        </p>
      )}
      <div className="row">
        {kind === 'print-failed' ? (
          <ActionButton
            label={say('print-now')}
            keyName="P"
            kind="main"
            icon={Printer}
            isDisabled={isBusy}
            onAct={() => void printing.print([jobId])}
          />
        ) : (
          <>
            <ActionButton
              label={say('in-doubt.yes')}
              keyName="Y"
              icon={Check}
              isDisabled={isBusy}
              onAct={() => void confirm.take({ jobId })}
            />
            <ActionButton
              label={own('nothing-came-out')}
              keyName="N"
              icon={Printer}
              isDisabled={isBusy}
              onAct={() => void printing.print([jobId], { nothingCameOut: true })}
            />
          </>
        )}
      </div>
      <FailureNotice failure={confirm.failure} />
      {printing.failure?.jobId === jobId && <PrintFailure />}
    </>
  );
}
