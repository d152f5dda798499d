import { brandOf } from '../../shared/domain/brands/brand-registry.ts';
import type { BrandId } from '../../shared/domain/brands/brand.ts';
import { formatDateTime, formatMoney } from '../../shared/text/format.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { usePlace, useWords } from '../words/words-context.tsx';
import { VerdictLine } from './read-document.tsx';
import type { NumberView, VisitView } from './visit-progress.ts';

/** What is known of a number, and how old that is. */
export function KnownNumber({ visit, number }: { readonly visit: VisitView; readonly number: NumberView }) {
  const say = useWords(counterTexts);
  const { locale, timeZone, currency } = usePlace();
  const { known, brandId } = number;
  const age = useAge(known?.ageMs ?? 0);
  const brand = brandId === null ? '' : brandOf(brandId as BrandId).name;
  return (
    <section className="stack-tight" aria-live="polite">
      <h1>
        <span className="soft">···</span> {number.lastFour}
      </h1>
      {known === null ? (
        <p>{say(visit.identity || number.brandKnownBy !== 'snapshot' ? 'number.unknown' : 'number.hidden')}</p>
      ) : (
        <>
          <p>{say('number.age', { brand, age })}</p>
          <ul className="stack-tight">
            <VerdictLine
              label={brand}
              text={
                known.locked
                  ? say('standing.locked')
                  : say(`standing.${known.standing}`, {
                      amount: formatMoney({ amountMinor: known.arrearsMinor, currency }, locale),
                    })
              }
              kind={known.locked || known.standing === 'arrears' ? 'bad' : known.standing === 'good' ? 'good' : 'warn'}
            />
            {known.lastSwapAt !== null && (
              <VerdictLine
                label={brand}
                text={say('standing.swapped', { when: formatDateTime(known.lastSwapAt, timeZone, locale) })}
                kind="warn"
              />
            )}
            {number.nameMatch !== null && (
              <VerdictLine
                label={say('name.label')}
                text={say(`name.${number.nameMatch}`)}
                kind={number.nameMatch === 'matched' ? 'good' : 'warn'}
              />
            )}
            {visit.identity && (
              <VerdictLine
                label={say('factor.label')}
                text={say(number.secondFactor === null ? 'factor.missing' : 'factor.passed')}
                kind={number.secondFactor === null ? 'warn' : 'good'}
              />
            )}
          </ul>
        </>
      )}
    </section>
  );
}

/** How long ago, in the largest unit that is honest. */
export function useAge(ageMs: number): string {
  const say = useWords(counterTexts);
  const minutes = Math.floor(ageMs / 60_000);
  if (minutes < 120) return say('age.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? say('age.hours', { count: hours }) : say('age.days', { count: Math.floor(hours / 24) });
}
