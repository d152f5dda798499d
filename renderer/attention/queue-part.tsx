import { ChevronLeft, ChevronsDown, CloudCheck } from 'lucide-react';
import { useState } from 'react';
import type { ProcedureCall } from '../../shared/contract/desk-contract.ts';
import { formatCount, formatDateTime } from '../../shared/text/format.ts';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { useRead } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { QueueItems } from './queue-items.tsx';

type Cursor = ProcedureCall<'listQueue'>['after'];

/** As many items as the desk answers at once: a shorter page is the last. */
const pageLength = 100;

/** Records that head office has not acknowledged yet, and the items that are not active yet, a page at a time. */
export function QueuePart() {
  const say = useWords(attentionScreenTexts);
  const { timeZone, locale } = usePlace();
  // The cursors of the pages gone through; the first page has none.
  const [cursors, setCursors] = useState<readonly NonNullable<Cursor>[]>([]);
  const after = cursors.at(-1);
  const { data: queue, error } = useRead('listQueue', after ? { after } : {});
  if (!queue) return <FailureNotice failure={error} />;
  const last = queue.items.length >= pageLength ? queue.items.at(-1) : undefined;
  return (
    <>
      <section className="sheet queue-sum">
        {queue.waiting === 0 ? (
          <p className="sign" data-kind="good">
            <CloudCheck aria-hidden />
            {say('queue.none')}
          </p>
        ) : (
          <>
            <p className="queue-count">
              <span className="figure">{formatCount(queue.waiting, locale)}</span>{' '}
              {say('queue.waiting', { count: queue.waiting })}
            </p>
            <p className="soft">
              {queue.oldestAt !== null &&
                say('queue.since', { time: formatDateTime(queue.oldestAt, timeZone, locale) })}
              {' · '}
              {say('queue.safe')}
            </p>
          </>
        )}
      </section>
      <div className="row-apart">
        <h2>{say('queue.items')}</h2>
        {(cursors.length > 0 || last) && <span className="soft">{say('page', { number: cursors.length + 1 })}</span>}
      </div>
      <QueueItems key={cursors.length} items={queue.items} />
      <div className="row">
        {cursors.length > 0 && (
          <ActionButton
            label={say('earlier')}
            keyName="B"
            icon={ChevronLeft}
            onAct={() => setCursors(cursors.slice(0, -1))}
          />
        )}
        {last && (
          <ActionButton
            label={say('more')}
            keyName="M"
            icon={ChevronsDown}
            onAct={() => setCursors([...cursors, { finishedSeq: last.finishedSeq, itemId: last.itemId }])}
          />
        )}
      </div>
    </>
  );
}
