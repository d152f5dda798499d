import { useState } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { ApprovalForm, approvalCodes, type Approval } from '../app/approval.tsx';
import { useDesk, useStep } from '../app/desk-context.tsx';
import { usePrinting } from '../paper/printing.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { closeKey, closeMemory } from './day-memory.ts';

/**
 * The close: written once, then printed. The desk itself says whether a second person must stand by. It is a question of its own, so
 * that the key that recorded the count does not close the day when it is pressed twice.
 */
export function CloseStep(props: { readonly openVisits: number; readonly onCountAgain: () => void }) {
  const say = useWords(dayTexts);
  const common = useWords(commonTexts);
  const { which } = useDesk();
  const closeDay = useStep('closeDay');
  const printing = usePrinting();
  const [at, go] = useState<'difference' | 'close' | 'approval'>('difference');
  const close = async (approval?: Approval): Promise<void> => {
    const closed = await closeDay.take(approval ? { approval } : {});
    if (!closed) return;
    // What is on the disk stays closed, whatever becomes of the paper.
    closeMemory.set(closeKey(which, closed.businessDay), closed);
    await printing.print([closed.printJobId]);
  };
  const refusal = closeDay.failure?.code;
  if (refusal !== undefined && approvalCodes.has(refusal) && at !== 'approval') go('approval');
  const back = (): void => {
    closeDay.clear();
    go('difference');
  };
  return (
    <div className="stack">
      <p className="soft">{say('close.text')}</p>
      {refusal !== 'approval-needed' && <FailureNotice failure={closeDay.failure} />}
      {at === 'approval' && <ApprovalForm onGive={(approval) => void close(approval)} onCancel={back} />}
      {at === 'difference' && (
        <div className="row">
          <ActionButton
            key="next"
            label={say('close.next')}
            keyName="Enter"
            kind="main"
            isLocal
            isDisabled={props.openVisits > 0}
            onAct={() => go('close')}
          />
          <ActionButton label={say('count.again')} keyName="Escape" isLocal onAct={props.onCountAgain} />
        </div>
      )}
      {at === 'close' && (
        <div className="row">
          <ActionButton
            key="close"
            label={say('close.act')}
            keyName="Ctrl+Enter"
            kind="main"
            ignoresEnter
            isDisabled={closeDay.isBusy || props.openVisits > 0}
            onAct={() => void close()}
          />
          <ActionButton label={common('back')} keyName="Escape" kind="quiet" isLocal onAct={back} />
        </div>
      )}
    </div>
  );
}
