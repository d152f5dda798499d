import { UserRoundMinus } from 'lucide-react';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { formatTime } from '../../shared/text/format.ts';
import { PickList } from '../find/pick-list.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { useWishes } from './use-wishes.ts';
import { DueSign } from './due-sign.tsx';
import type { Waiting } from './waiting-screen.tsx';

/** Everybody who waits, in the order in which they are called; the first of them is next. */
export function WaitingLine(props: {
  readonly waiting: readonly Waiting[];
  readonly picked: Waiting | undefined;
  readonly onPick: (waitingId: string) => void;
  readonly onRemove: () => void;
}) {
  const say = useWords(waitingTexts);
  const { waiting, picked } = props;
  if (!picked) return <p className="sheet empty">{say('empty')}</p>;
  return (
    <>
      <div className="row-apart waiting-head">
        <h2>{say('list')}</h2>
        <ActionButton
          label={say('remove.ticket', { ticket: picked.ticket })}
          keyName="Delete"
          icon={UserRoundMinus}
          onAct={props.onRemove}
        />
      </div>
      <div className="waiting-list">
        <PickList
          id="waiting"
          label={say('list')}
          rows={waiting}
          idOf={({ waitingId }) => waitingId}
          picked={picked.waitingId}
          onPick={props.onPick}
          body={WaitingRow}
        />
      </div>
    </>
  );
}

function WaitingRow({ row }: { readonly row: Waiting }) {
  const say = useWords(waitingTexts);
  const wishes = useWishes()(row);
  const { timeZone, locale } = usePlace();
  return (
    <span className="pick-body waiting-row">
      <span className="ticket-number">
        <span className="visually-hidden">{say('ticket', { ticket: row.ticket })}</span>
        <span aria-hidden>{row.ticket}</span>
      </span>
      <span className="waiting-what">
        <DueSign waiting={row} />
        {wishes !== '' && <span>{wishes}</span>}
      </span>
      <span className="soft small">{say('since', { time: formatTime(row.since, timeZone, locale) })}</span>
    </span>
  );
}
