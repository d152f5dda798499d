import './waiting.css';
import { useState } from 'react';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { useRead } from '../app/desk-context.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { AddForm } from './add-form.tsx';
import { NextCustomer } from './next-customer.tsx';
import { RemoveStep } from './remove-step.tsx';
import { WaitingLine } from './waiting-line.tsx';

export type Waiting = ProcedureValue<'listWaiting'>[number];

/** What happened last on the list, in a place of its own. */
export type WaitingNews = { readonly kind: 'called' | 'added' | 'removed'; readonly waiting: Waiting };

/** Who waits today: the next customer in one key, a ticket in one key. It knows numbers and times, and nobody’s name. */
export function WaitingScreen() {
  const say = useWords(waitingTexts);
  const common = useWords(commonTexts);
  // An appointment comes due by the clock alone.
  const list = useRead('listWaiting', {}, { everyMs: 15_000 });
  const [news, setNews] = useState<WaitingNews | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const waiting = list.data ?? [];
  const picked = waiting.find(({ waitingId }) => waitingId === wanted) ?? waiting[0];
  const isAsked = isRemoving && picked !== undefined;
  return (
    <div className="screen">
      <div className="row-apart">
        <h1>{common('place.waiting')}</h1>
        <p className="soft">{list.data && say('count', { count: waiting.length })}</p>
      </div>
      <FailureNotice failure={list.error} />
      <div className="waiting-columns">
        <div className="stack">
          <NextCustomer first={waiting[0]} news={news} isPaused={isAsked} onNews={setNews} />
          {isAsked ? (
            <RemoveStep
              waiting={picked}
              onLeave={() => setRemoving(false)}
              onRemoved={() => {
                setRemoving(false);
                setNews({ kind: 'removed', waiting: picked });
              }}
            />
          ) : (
            list.data && (
              <WaitingLine waiting={waiting} picked={picked} onPick={setWanted} onRemove={() => setRemoving(true)} />
            )
          )}
        </div>
        <AddForm isPaused={isAsked} onAdded={(added) => setNews({ kind: 'added', waiting: added })} />
      </div>
    </div>
  );
}
