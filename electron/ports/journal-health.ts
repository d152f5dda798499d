/** What the background check of the whole journal has found so far. */
export interface JournalHealth {
  /** The sequence of the first entry that is not as it was written, -1 when it has no number; null while none was found. */
  brokenAt(): number | null;
  /** Settles when the check has ended, whatever it found. */
  readonly ended: Promise<void>;
}
