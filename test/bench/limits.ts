/** What was promised. Handed to every measurement, so that a test can promise the impossible and see it break. */
export interface Limits {
  /** Commits' worth of bare single-row inserts. */
  readonly finishVisitCommits: number;
  readonly lookUpMs: number;
  readonly deskReadyMs: number;
  /** Times bare PDFKit. */
  readonly pdfRatio: number;
  readonly rehearsedSlipMs: number;
  readonly residentMB: number;
}

export const promisedLimits: Limits = {
  finishVisitCommits: 3,
  lookUpMs: 5,
  deskReadyMs: 250,
  pdfRatio: 1.3,
  rehearsedSlipMs: 80,
  residentMB: 250,
};

/** How much is measured. Fewer of anything make a quicker and less certain run. */
export interface BenchSizes {
  readonly entries: number;
  readonly visits: number;
  /** Of each of the four kinds. */
  readonly lookUps: number;
  readonly openings: number;
  readonly pages: number;
  /** Slips printed before the memory is judged. */
  readonly slips: number;
  readonly scans: number;
}

export const usualSizes: BenchSizes = {
  entries: 1_000_000,
  visits: 400,
  lookUps: 2_000,
  openings: 15,
  pages: 200,
  slips: 3_000,
  scans: 3_000,
};
