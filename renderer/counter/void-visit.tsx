import { useState } from 'react';
import { formatMoney } from '../../shared/text/format.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { words } from '../../shared/text/words/words.ts';
import type { WordKey } from '../../shared/text/words/en.ts';
import { ApprovalForm, approvalCodes, type Approval } from '../app/approval.tsx';
import { useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import type { VisitView } from './visit-progress.ts';

const reasons = ['customer-left', 'clerk-mistake', 'identity-refused', 'no-stock', 'other'] as const;

type Reason = (typeof reasons)[number];

/** Taking a visit back before it is finished: held stock returns, and what was paid goes back to the customer. */
export function VoidVisit({ visit, onBack }: { readonly visit: VisitView; readonly onBack: () => void }) {
  const say = useWords(counterTexts);
  const common = useWords(commonTexts);
  const word = useWords(words);
  const { locale, currency } = usePlace();
  const end = useStep('voidVisit');
  const [reason, setReason] = useState<Reason | null>(null);
  const [returned, setReturned] = useState<string | null>(null);
  const take = async (chosen: Reason, approval?: Approval): Promise<void> => {
    setReason(chosen);
    const ended = await end.take({ visitId: visit.visitId, reason: chosen, ...(approval && { approval }) });
    if (!ended) return;
    const amounts = ended.toReturn.map(
      ({ kind, amountMinor }) =>
        `${word(`tender.${kind}` as WordKey)} ${formatMoney({ amountMinor, currency }, locale)}`,
    );
    if (amounts.length === 0) onBack();
    else setReturned(amounts.join(' + '));
  };
  if (returned !== null) {
    return (
      <>
        <Notice kind="warn">
          <p className="figure">{say('void.return', { amounts: returned })}</p>
        </Notice>
        <ActionButton label={common('go-on')} keyName="Enter" kind="main" isLocal onAct={onBack} />
      </>
    );
  }
  return (
    <>
      <h1>{say('void.title')}</h1>
      <ChoiceList<Reason>
        label={say('void.title')}
        choices={reasons.map((id) => ({ id, label: say(`void.${id}`) }))}
        chosen={reason}
        onChoose={(chosen) => void take(chosen)}
      />
      <FailureNotice failure={end.failure} />
      {end.failure && reason && approvalCodes.has(end.failure.code) ? (
        <ApprovalForm onGive={(approval) => void take(reason, approval)} onCancel={end.clear} />
      ) : (
        <ActionButton label={common('back')} keyName="Escape" kind="quiet" isLocal onAct={onBack} />
      )}
    </>
  );
}
