import type { Approval } from '../approval.ts';
import type { PrintJobId } from '../ids.ts';
import type { QueuedPrint } from './visit-bodies.ts';

export interface PaperBodies {
  /** A later print of something already printed: COPY `copyNumber`. Without a second person it shows no bearer secret. */
  readonly 'reprint-queued': QueuedPrint & {
    /** The visit, or the business day of a Z report. */
    readonly subject: string;
    readonly copyNumber: number;
    readonly secretHidden: boolean;
    readonly approval: Approval | null;
  };
  /** Written before the page goes to the printer, so that a power cut leaves a question and never a silent second slip. */
  readonly 'print-started': {
    readonly jobId: PrintJobId;
    readonly printer: string;
    /** 1 for the first time this job goes to a printer. */
    readonly attempt: number;
    /** The clerk said that nothing came out of the attempt before, whose end nobody heard of. */
    readonly nothingCameOut: boolean;
    readonly approval: Approval | null;
  };
  readonly 'print-ended': {
    readonly jobId: PrintJobId;
    readonly outcome: 'printed' | 'failed';
    readonly code: string | null;
  };
  /** A PDF saved as a file, outside the printer's way. */
  readonly 'document-exported': PaperBodies['reprint-queued'];
}
