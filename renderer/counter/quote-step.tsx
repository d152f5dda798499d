import { useState } from 'react';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import type { CounterKey } from '../../shared/text/screens/counter/en.ts';
import { ApprovalForm, approvalCodes, type Approval } from '../app/approval.tsx';
import { newIntent, useDesk, useRefresh, type Failure } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { QuoteLines } from './quote-lines.tsx';
import { ReplacementQuestions } from './replacement-questions.tsx';
import { changeCounter, readCounter, useCounter, type ReplacementDetails } from './visit-store.ts';
import type { VisitView } from './visit-progress.ts';

/** The fee first: it is read to the customer, and only then is anything issued or held. */
export function QuoteStep({ visit }: { readonly visit: VisitView }) {
  const say = useWords(counterTexts);
  const { language } = usePlace();
  const separator = language === 'zh-CN' ? '、' : ', ';
  const { ask, which } = useDesk();
  const { drafts } = useCounter(which);
  const refresh = useRefresh();
  const [failure, setFailure] = useState<(Failure & { readonly itemId: string }) | null>(null);
  const [reviews, setReviews] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [intents] = useState(() => new Map<string, string>());
  const prepared = new Set(visit.prepared.map(({ itemId }) => itemId));
  const quoted = visit.quote?.items ?? [];
  const missing = quoted.filter(({ itemId }) => !prepared.has(itemId));
  const detailsOf = (itemId: string): ReplacementDetails | null =>
    drafts.find((draft) => draft.itemId === itemId)?.details ?? null;
  const unanswered = missing.find(({ kind, itemId }) => kind === 'replacement' && detailsOf(itemId) === null);
  const answer = (itemId: string, details: ReplacementDetails): void => {
    const item = quoted.find((candidate) => candidate.itemId === itemId);
    if (!item) return;
    const { productId, kind, numberSeq, names } = item;
    const others = readCounter(which).drafts.filter((draft) => draft.itemId !== itemId);
    changeCounter(which, {
      drafts: [...others, { itemId, productId, kind, name: names[language] ?? '', numberSeq, details }],
    });
  };
  const prepare = async (approval?: Approval): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    for (const { itemId, kind } of missing) {
      // One id for each item, whatever is mended and sent again in between.
      const intent = intents.get(itemId) ?? newIntent();
      intents.set(itemId, intent);
      const details = detailsOf(itemId);
      const answered =
        kind === 'replacement' && details
          ? await ask('issueReplacement', {
              intent,
              visitId: visit.visitId,
              itemId,
              reason: details.reason,
              phone: details.phone,
              ...(details.eid !== null && { eid: details.eid }),
              ...(approval && { approval }),
            })
          : await ask('sellTopUp', { intent, visitId: visit.visitId, itemId });
      if (!answered.ok) {
        if (answered.error.code !== 'connection-lost') intents.delete(itemId);
        setFailure({ ...answered.error, itemId });
        break;
      }
      if ('reviewReasons' in answered.value) setReviews(answered.value.reviewReasons as readonly string[]);
    }
    setBusy(false);
    await refresh();
  };
  const takeOff = async (itemId: string): Promise<void> => {
    setFailure(null);
    changeCounter(which, {
      drafts: readCounter(which).drafts.filter((draft) => draft.itemId !== itemId),
      asksAgain: 'choose',
    });
    await refresh();
  };
  if (unanswered) {
    return (
      <ReplacementQuestions
        key={unanswered.itemId}
        onDone={(details) => answer(unanswered.itemId, details)}
        onBack={() => changeCounter(which, { asksAgain: 'choose' })}
      />
    );
  }
  return (
    <>
      <h1>{say('quote.title')}</h1>
      <QuoteLines visit={visit} />
      <p className="row-apart">
        <span>{say('quote.cash')}</span>
        <span className="figure">
          <MoneyText minor={visit.quote?.cashDueMinor ?? 0} />
        </span>
      </p>
      <p className="soft">{say('quote.ask')}</p>
      {reviews.length > 0 && (
        <Notice kind="warn">
          {say('quote.review', {
            reasons: reviews.map((reason) => say(`review.${reason}` as CounterKey)).join(separator),
          })}
        </Notice>
      )}
      <FailureNotice failure={failure} />
      {failure && approvalCodes.has(failure.code) ? (
        <ApprovalForm onGive={(approval) => void prepare(approval)} onCancel={() => setFailure(null)} />
      ) : (
        <div className="row">
          <ActionButton
            label={say('quote.agree')}
            keyName="Enter"
            kind="main"
            isLocal
            isDisabled={isBusy || missing.length === 0}
            onAct={() => void prepare()}
          />
          <ActionButton
            label={say('quote.change')}
            keyName="Escape"
            kind="quiet"
            isLocal
            onAct={() => changeCounter(which, { asksAgain: 'choose' })}
          />
          {failure && (
            <ActionButton
              label={say('choose.take-off', {
                name: quoted.find(({ itemId }) => itemId === failure.itemId)?.names[language] ?? '',
              })}
              kind="quiet"
              onAct={() => void takeOff(failure.itemId)}
            />
          )}
        </div>
      )}
    </>
  );
}
