import type { ActivationSlipPage } from './activation-slip-page.ts';
import type { ReceiptPage } from './receipt-page.ts';
import type { ZReportPage } from './z-report-page.ts';

/** Everything the desk prints, as plain data: it can cross a thread or a process. */
export type PaperPage = ReceiptPage | ActivationSlipPage | ZReportPage;
