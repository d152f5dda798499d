import { useEffect, useState } from 'react';
import { businessDayOf } from '../../shared/domain/business-day.ts';
import { isPackId, packOf } from '../../shared/domain/packs/pack-of.ts';
import { usePlace } from '../words/words-context.tsx';

/**
 * The business day of this minute by the pack's cut-off. A shop that set another hour is told by the desk itself, which decides;
 * here it is only about what to show first.
 */
export function useBusinessDay(packId: string | null): string {
  const { timeZone } = usePlace();
  const cutOffHour = packId !== null && isPackId(packId) ? packOf(packId).cutOffHour : 0;
  const read = (): string => businessDayOf(new Date().toISOString(), { timeZone, cutOffHour });
  const [, turn] = useState(read);
  useEffect(() => {
    const timer = window.setInterval(() => {
      turn(businessDayOf(new Date().toISOString(), { timeZone, cutOffHour }));
    }, 30_000);
    return () => window.clearInterval(timer);
  }, [timeZone, cutOffHour]);
  return read();
}
