import { ladderSteps, type ItemProgress } from '../../shared/domain/ladder.ts';
import { attentionTexts } from '../../shared/text/attention/attention.ts';
import { useWords } from '../words/words-context.tsx';

/** How far an item has come: four pips and the word. A pip beyond `reserved` is head office's or the carrier's, never ours. */
export function Ladder({ progress }: { readonly progress: ItemProgress }) {
  const say = useWords(attentionTexts);
  const reached = ladderSteps.findIndex((step) => step === progress) + 1;
  return (
    <span className="ladder">
      {reached > 0 &&
        ladderSteps.map((step, index) => (
          <span key={step} className="pip" {...(index < reached && { 'data-on': '' })} aria-hidden />
        ))}
      <span>{say(`progress.${progress}`)}</span>
    </span>
  );
}
