import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useStep } from '../app/desk-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { CountForm } from './count-form.tsx';
import { useCountInHand } from './use-count-in-hand.ts';

/** The morning: the float, counted piece by piece. */
export function OpenTill({ today }: { readonly today: string }) {
  const say = useWords(dayTexts);
  const openDay = useStep('openDay');
  const hand = useCountInHand('float', today);
  return (
    <CountForm
      title={say('open.title')}
      text={say('open.text')}
      totalLabel={say('open.total')}
      actLabel={say('open.act')}
      typed={hand.typed}
      onType={hand.type}
      onRecord={(float) => {
        void openDay.take({ float }).then((opened) => opened && hand.drop());
      }}
      failure={openDay.failure}
      isBusy={openDay.isBusy}
    />
  );
}
