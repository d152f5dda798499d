import { attentionTexts } from '../../shared/text/attention/attention.ts';
import { formatDateTime } from '../../shared/text/format.ts';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { openReceipt } from '../find/opened-receipt.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { AcceptClock } from './accept-clock.tsx';
import type { AttentionPoint } from './attention-part.tsx';
import { PaperPoint } from './paper-point.tsx';
import { SettlePoint } from './settle-point.tsx';

/** One point in plain words, and what to do now. */
export function PointPane({ point }: { readonly point: AttentionPoint }) {
  const what = useWords(attentionTexts);
  const say = useWords(attentionScreenTexts);
  const { timeZone, locale } = usePlace();
  const { kind, title, since } = point;
  const receipt = point.visitId === null ? null : title;
  return (
    <section className="sheet stack point-pane" aria-label={say('do')}>
      <h2>{what(`kind.${kind}`)}</h2>
      <p className="soft">
        {title !== null && title !== '' && <span className="point-title">{title} · </span>}
        {say('since', { time: formatDateTime(since, timeZone, locale) })}
      </p>
      <p>{say(`advice.${kind}`)}</p>
      <PointActions point={point} />
      {receipt !== null && receipt !== '' && (
        <div className="row">
          <ActionButton label={say('go-receipt')} keyName="G" onAct={() => openReceipt(receipt)} />
        </div>
      )}
    </section>
  );
}

function PointActions({ point }: { readonly point: AttentionPoint }) {
  switch (point.kind) {
    case 'print-outcome-unknown':
    case 'print-failed':
      return <PaperPoint point={point} />;
    case 'clock-jumped':
      return <AcceptClock />;
    case 'item-for-review':
    case 'lock-request':
    case 'stock-rows-refused':
      return <SettlePoint attentionId={point.attentionId} />;
    // Head office and the carrier close these.
    case 'deferred-review':
    case 'promise-overdue':
      return null;
  }
}
