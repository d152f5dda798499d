import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import type { Waiting } from './waiting-screen.tsx';

const reasons = ['left', 'mistake'] as const;

/** Why somebody leaves the list uncalled; it says beforehand that there is no way back to the old place. */
export function RemoveStep(props: {
  readonly waiting: Waiting;
  readonly onLeave: () => void;
  readonly onRemoved: () => void;
}) {
  const say = useWords(waitingTexts);
  const common = useWords(commonTexts);
  const remove = useStep('removeWaiting');
  const take = async (why: (typeof reasons)[number]): Promise<void> => {
    const removed = await remove.take({ waitingId: props.waiting.waitingId, why });
    if (removed) props.onRemoved();
  };
  const title = say('remove.title', { ticket: props.waiting.ticket });
  return (
    <section className="notice" data-kind="warn" aria-label={title}>
      <div className="stack">
        <h2>{title}</h2>
        <p>{say('remove.note')}</p>
        <ChoiceList
          label={title}
          choices={reasons.map((id) => ({ id, label: say(`remove.${id}`), isDisabled: remove.isBusy }))}
          chosen={null}
          onChoose={(why) => void take(why)}
        />
        <FailureNotice failure={remove.failure} />
        <div className="row">
          <ActionButton label={common('cancel')} keyName="Escape" kind="quiet" isLocal onAct={props.onLeave} />
        </div>
      </div>
    </section>
  );
}
