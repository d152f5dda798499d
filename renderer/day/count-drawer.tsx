import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { useWords } from '../words/words-context.tsx';
import { CountForm } from './count-form.tsx';
import type { CountHand } from './use-count-in-hand.ts';

/** The blind count: nothing on this sheet knows what should be in the drawer. */
export function CountDrawer({ hand }: { readonly hand: CountHand }) {
  const say = useWords(dayTexts);
  const countDrawer = useStep('countDrawer');
  return (
    <CountForm
      title={say('count.title')}
      text={say('count.text')}
      totalLabel={say('count.total')}
      actLabel={say('count.act')}
      typed={hand.typed}
      onType={hand.type}
      onRecord={(count) => {
        void countDrawer.take({ count }).then((counted) => counted && hand.drop());
      }}
      failure={countDrawer.failure}
      isBusy={countDrawer.isBusy}
    >
      <ActionButton label={say('count.later')} keyName="Escape" kind="quiet" isLocal onAct={hand.rest} />
    </CountForm>
  );
}
