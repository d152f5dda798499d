/** Text keys of the days; the sheets and screens name them in the customer's language. */
export type HolidayCode =
  | 'new-years-day'
  | 'family-day'
  | 'louis-riel-day'
  | 'heritage-day'
  | 'islander-day'
  | 'good-friday'
  | 'easter-monday'
  | 'labour-day-may'
  | 'ascension-day'
  | 'whit-monday'
  | 'victoria-day'
  | 'patriots-day'
  | 'indigenous-peoples-day'
  | 'national-holiday-quebec'
  | 'canada-day'
  | 'memorial-day'
  | 'nunavut-day'
  | 'belgian-national-day'
  | 'civic-holiday'
  | 'bc-day'
  | 'new-brunswick-day'
  | 'saskatchewan-day'
  | 'assumption-day'
  | 'discovery-day'
  | 'labour-day'
  | 'truth-and-reconciliation-day'
  | 'thanksgiving'
  | 'all-saints-day'
  | 'remembrance-day'
  | 'armistice-day'
  | 'christmas-day'
  | 'boxing-day';

export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly code: HolidayCode;
  /** `federal` days hold for the carriers everywhere in Canada; `observed` is the working day that replaces one on a weekend. */
  readonly scope: 'national' | 'federal' | 'observed' | 'provincial';
}

/** The years for which the packs name every holiday; later ones come from head office. */
export const holidayYears = [2026, 2027, 2028] as const;
