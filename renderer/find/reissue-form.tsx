import { useState } from 'react';
import type { ProcedureCall } from '../../shared/contract/desk-contract.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import { ApprovalForm, approvalCodes, type Approval } from '../app/approval.tsx';
import { useStep } from '../app/desk-context.tsx';
import { usePrinting } from '../paper/printing.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { useItemName, type FoundItem } from './item-line.tsx';

type Reason = ProcedureCall<'reissueCode'>['reason'];

const reasons = ['burned', 'photographed', 'slip-lost', 'wrong-phone'] as const satisfies readonly Reason[];

/** The burned-code rescue: which eSIM, what happened to its code, a second person; then the new slip is printed. */
export function ReissueForm(props: {
  readonly items: readonly FoundItem[];
  readonly onLeave: () => void;
  readonly onDone: () => void;
}) {
  const say = useWords(findTexts);
  const common = useWords(commonTexts);
  const nameOf = useItemName();
  const { items } = props;
  const printing = usePrinting();
  const reissue = useStep('reissueCode');
  const [itemId, setItemId] = useState<string | null>(items.length === 1 ? (items[0]?.itemId ?? null) : null);
  const [reason, setReason] = useState<Reason | null>(null);
  const [isApproving, setApproving] = useState(false);
  const needsApproval = reissue.failure !== null && approvalCodes.has(reissue.failure.code);
  const take = async (approval?: Approval): Promise<void> => {
    if (itemId === null || reason === null) return;
    const issued = await reissue.take({ itemId, reason, ...(approval && { approval }) });
    if (!issued) return;
    props.onDone();
    await printing.print(issued.prints.map(({ jobId }) => jobId));
  };
  const leaveApproval = (): void => {
    setApproving(false);
    reissue.clear();
  };
  if (isApproving || needsApproval) {
    return (
      <section className="stack">
        <ApprovalForm
          onGive={(approval) => {
            setApproving(true);
            void take(approval);
          }}
          onCancel={leaveApproval}
        />
        <FailureNotice failure={reissue.failure?.code === 'approval-needed' ? null : reissue.failure} />
      </section>
    );
  }
  return (
    <section className="sheet stack" aria-label={say('rescue')}>
      <h2>{say('rescue')}</h2>
      <p>{say('rescue.text')}</p>
      {items.length > 1 && itemId === null ? (
        <>
          <h3>{say('rescue.item')}</h3>
          <ChoiceList
            label={say('rescue.item')}
            choices={items.map((item) => ({
              id: item.itemId,
              label: nameOf(item),
              detail: say('profile', { digits: item.profileLastFour ?? '' }),
            }))}
            chosen={itemId}
            onChoose={setItemId}
          />
        </>
      ) : (
        <>
          <h3>{say('rescue.reason')}</h3>
          <ChoiceList
            label={say('rescue.reason')}
            choices={reasons.map((id) => ({ id, label: say(`reason.${id}`) }))}
            chosen={reason}
            onChoose={setReason}
          />
        </>
      )}
      <FailureNotice failure={reissue.failure} />
      <div className="row">
        <ActionButton
          label={say('rescue.do')}
          keyName="Enter"
          kind="main"
          isLocal
          isDisabled={itemId === null || reason === null || reissue.isBusy}
          onAct={() => void take()}
        />
        <ActionButton label={common('cancel')} keyName="Escape" kind="quiet" isLocal onAct={props.onLeave} />
      </div>
    </section>
  );
}
