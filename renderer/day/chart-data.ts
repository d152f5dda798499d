import type { DayFigures } from './day-view.ts';

export interface HourFigures {
  /** `09:00`, the same in every language of this desk. */
  readonly hour: string;
  readonly netMinor: number;
  readonly count: number;
}

/** The hours from the first sale to the last, quiet ones between them included; none on a day without sales. */
export function busyHours(byHour: DayFigures['byHour']): readonly HourFigures[] {
  const isBusy = ({ count }: { readonly count: number }): boolean => count > 0;
  const first = byHour.findIndex(isBusy);
  if (first < 0) return [];
  return byHour
    .slice(first, byHour.findLastIndex(isBusy) + 1)
    .map(({ netMinor, count }, index) => ({ hour: hourText(first + index), netMinor, count }));
}

const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The one that a chart is summed up by; the first of equals. Null where there is none. */
export function largest<Item>(items: readonly Item[], amountOf: (item: Item) => number): Item | null {
  let best: Item | null = null;
  for (const item of items) {
    if (best === null || amountOf(item) > amountOf(best)) best = item;
  }
  return best;
}
