import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { formatDateTime } from '../../shared/text/format.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import { useRead } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { leaveReceipt } from './opened-receipt.ts';
import { ReceiptItems } from './receipt-items.tsx';
import { ReceiptPapers } from './receipt-papers.tsx';
import { ReceiptTotals } from './receipt-totals.tsx';
import { ReissueForm } from './reissue-form.tsx';
import type { FoundReceipt } from './use-search.ts';

type Visit = ProcedureValue<'showVisit'>;

/** One receipt: what was sold, what it came to, and its papers. */
export function ReceiptPane({ receipt }: { readonly receipt: string }) {
  const say = useWords(findTexts);
  const common = useWords(commonTexts);
  const search = useRead('findReceipts', { by: { field: 'receipt', text: receipt } });
  const found = search.data?.[0];
  const visit = useRead('showVisit', { visitId: found?.visitId ?? '' }, { enabled: found !== undefined });
  const isGone = search.error?.code === 'receipt-unknown' || search.data?.length === 0;
  const failure = isGone ? null : (search.error ?? visit.error);
  return (
    <div className="screen find">
      <div className="row">
        <ActionButton label={common('back')} keyName="Escape" icon={ArrowLeft} isLocal onAct={leaveReceipt} />
        <h1>{say('receipt', { receipt })}</h1>
      </div>
      {isGone && <Notice kind="warn">{say('gone', { receipt })}</Notice>}
      <FailureNotice failure={failure} />
      {found && visit.data && <Opened found={found} visit={visit.data} />}
    </div>
  );
}

function Opened({ found, visit }: { readonly found: FoundReceipt; readonly visit: Visit }) {
  const say = useWords(findTexts);
  const common = useWords(commonTexts);
  const { timeZone, locale } = usePlace();
  const [isReissuing, setReissuing] = useState(false);
  const [isReissued, setReissued] = useState(false);
  // Once the carrier has a code, the desk can no longer take it back.
  const reissuable = found.items.filter((item) => item.profileLastFour !== null && item.progress === 'reserved');
  return (
    <>
      <p className="soft">
        {say('finished', { time: formatDateTime(found.finishedAt, timeZone, locale) })}
        {' · '}
        {say('language', { language: common(`language.${visit.language}`) })}
      </p>
      {visit.state === 'voided' && <Notice kind="warn">{say('voided')}</Notice>}
      <div className="receipt-columns">
        <div className="stack">
          <ReceiptItems items={found.items} visit={visit} />
          <ReceiptTotals visit={visit} />
        </div>
        {isReissuing ? (
          <ReissueForm
            items={reissuable}
            onLeave={() => setReissuing(false)}
            onDone={() => {
              setReissuing(false);
              setReissued(true);
            }}
          />
        ) : (
          <ReceiptPapers
            found={found}
            prints={visit.prints}
            isReissued={isReissued}
            {...(reissuable.length > 0 && { onReissue: () => setReissuing(true) })}
          />
        )}
      </div>
    </>
  );
}
