/** Where the day stands for whoever looks at its screen. */
export type DayStage = 'to-open' | 'open' | 'counting' | 'counted' | 'closed';

interface KnownDay {
  readonly businessDay: string;
  readonly state: 'open' | 'counted' | 'closed';
}

/**
 * @param day the day that is open, or the last one closed; null when this desk has not had any.
 * @param today the business day of this minute, `YYYY-MM-DD`.
 */
export function stageOfDay(day: KnownDay | null, today: string, isCounting: boolean): DayStage {
  if (day === null) return 'to-open';
  if (day.state === 'closed') return day.businessDay < today ? 'to-open' : 'closed';
  return isCounting ? 'counting' : day.state;
}

/** A day that nobody closed last night: it comes before anything else. */
export function isLeftOpen(day: KnownDay, today: string): boolean {
  return day.state !== 'closed' && day.businessDay < today;
}
