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
      <div className="waiting-list">
        <PickList
          id="waiting"
          label={say('list')}
          rows={waiting}
          idOf={({ waitingId }) => waitingId}
          picked={picked.waitingId}
          onPick={props.onPick}
        >
          {(row) => <WaitingRow row={row} />}
        </PickList>
      </div>
      <div className="row">
        <ActionButton
          label={`${say('remove')}: ${say('ticket', { ticket: picked.ticket })}`}
          keyName="Delete"
          icon={UserRoundMinus}
          onAct={props.onRemove}
        />
      </div>
    </>
  );
}

function WaitingRow({ row }: { readonly row: Waiting }) {
  const say = useWords(waitingTexts);
  const wishesOf = useWishes();
  const { timeZone, locale } = usePlace();
  return (
    <span className="pick-body waiting-row">
      <span className="ticket-number">
        <span className="visually-hidden">{say('ticket', { ticket: row.ticket })}</span>
        <span aria-hidden>{row.ticket}</span>
      </span>
      <DueSign waiting={row} />
      <span className="soft small">{say('since', { time: formatTime(row.since, timeZone, locale) })}</span>
      <span className="waiting-wishes">{wishesOf(row)}</span>
    </span>
  );
}
