import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useWords } from '../words/words-context.tsx';
import { BeforeClose } from './before-close.tsx';
import { CloseStep } from './close-step.tsx';
import { DayFiguresSheets } from './day-figures.tsx';
import type { DayView } from './day-view.ts';
import { VarianceSheet } from './variance-sheet.tsx';

/** After the count nothing is hidden any more: the difference, what explains it, the close, and the figures of the day. */
export function CountedDay({ day, onCountAgain }: { readonly day: DayView; readonly onCountAgain: () => void }) {
  const say = useWords(dayTexts);
  const { count, totals, openVisits } = day;
  if (!count || !totals) return null;
  return (
    <>
      <div className="day-sheets">
        <section className="sheet stack" aria-label={say('variance.title')}>
          <VarianceSheet count={count} totals={totals} isClosed={false} />
          <CloseStep openVisits={openVisits} onCountAgain={onCountAgain} />
        </section>
        <BeforeClose openVisits={openVisits} />
      </div>
      <DayFiguresSheets totals={totals} />
    </>
  );
}
