import { Check } from 'lucide-react';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useWords } from '../words/words-context.tsx';
import type { DayStage } from './day-stage.ts';

const steps = ['open', 'work', 'count', 'close'] as const;

/** How many of the steps lie behind. */
const stepsDone: Readonly<Record<DayStage, number>> = { 'to-open': 0, open: 1, counting: 2, counted: 3, closed: 4 };

/** The day goes one way only; these are signs on the way, not doors. */
export function DaySteps({ stage }: { readonly stage: DayStage }) {
  const say = useWords(dayTexts);
  const done = stepsDone[stage];
  return (
    <ol className="day-steps" aria-label={say('steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className="day-step"
          {...(index < done && { 'data-done': '' })}
          {...(index === done && { 'aria-current': 'step' as const })}
        >
          <span className="day-step-mark" aria-hidden>
            {index < done ? <Check /> : index + 1}
          </span>
          <span>{say(`step.${step}`)}</span>
          {index < done && <span className="visually-hidden">{say('step.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
