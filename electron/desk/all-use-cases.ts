import type { ProcedureName } from '../../shared/contract/desk-contract.ts';
import { addClerk } from './clerks/add-clerk.ts';
import { changeClerk } from './clerks/change-clerk.ts';
import { changeOwnPin } from './clerks/change-own-pin.ts';
import { listClerks } from './clerks/list-clerks.ts';
import { lockDesk } from './clerks/lock-desk.ts';
import { signIn } from './clerks/sign-in.ts';
import { closeDay } from './day/close-day.ts';
import { countDrawer } from './day/count-drawer.ts';
import { openDay } from './day/open-day.ts';
import { showDay } from './day/show-day.ts';
import type { UseCase } from './desk-context.ts';
import { confirmPrinted } from './paper/confirm-printed.ts';
import { exportDocument } from './paper/export-document.ts';
import { listPrintJobs } from './paper/list-print-jobs.ts';
import { printDocument } from './paper/print-document.ts';
import { reprintDocument } from './paper/reprint-document.ts';
import { findReceipts } from './records/find-receipts.ts';
import { listAttention } from './records/list-attention.ts';
import { listQueue } from './records/list-queue.ts';
import { settleAttention } from './records/settle-attention.ts';
import { acceptClock } from './setup/accept-clock.ts';
import { changeSettings, showSettings } from './setup/change-settings.ts';
import { renewRecoveryKey } from './setup/renew-recovery-key.ts';
import { runRetention } from './setup/run-retention.ts';
import { showDesk } from './setup/show-desk.ts';
import { gaugeStock } from './stock/gauge-stock.ts';
import { importFeed } from './stock/import-feed.ts';
import { listProducts } from './stock/list-products.ts';
import { confirmSecondFactor } from './visit/confirm-second-factor.ts';
import { findNumber } from './visit/find-number.ts';
import { finishVisit } from './visit/finish-visit.ts';
import { issueReplacement } from './visit/issue-replacement.ts';
import { quoteVisit } from './visit/quote-visit.ts';
import { reissueCode } from './visit/reissue-code.ts';
import { sellTopUp } from './visit/sell-top-up.ts';
import { listOpenVisits, showVisit } from './visit/show-visit.ts';
import { startVisit } from './visit/start-visit.ts';
import { takePayment } from './visit/take-payment.ts';
import { verifyIdentity } from './visit/verify-identity.ts';
import { voidVisit } from './visit/void-visit.ts';
import { withdrawItem } from './visit/withdraw-item.ts';
import { addWaiting } from './waiting/add-waiting.ts';
import { callNextWaiting } from './waiting/call-next-waiting.ts';
import { listWaiting } from './waiting/list-waiting.ts';
import { removeWaiting } from './waiting/remove-waiting.ts';

type UseCases = { readonly [Name in Exclude<ProcedureName, 'setUpDesk'>]: UseCase<Name> };

/** Every procedure of the contract and the one use case that answers it. Setting a desk up comes before there is one. */
export const allUseCases: UseCases = {
  acceptClock,
  addClerk,
  addWaiting,
  callNextWaiting,
  changeClerk,
  changeOwnPin,
  changeSettings,
  closeDay,
  confirmPrinted,
  confirmSecondFactor,
  countDrawer,
  exportDocument,
  findNumber,
  findReceipts,
  finishVisit,
  gaugeStock,
  importFeed,
  issueReplacement,
  listAttention,
  listClerks,
  listOpenVisits,
  listPrintJobs,
  listProducts,
  listQueue,
  listWaiting,
  lockDesk,
  openDay,
  printDocument,
  quoteVisit,
  reissueCode,
  removeWaiting,
  renewRecoveryKey,
  reprintDocument,
  runRetention,
  sellTopUp,
  settleAttention,
  showDay,
  showDesk,
  showSettings,
  showVisit,
  signIn,
  startVisit,
  takePayment,
  verifyIdentity,
  voidVisit,
  withdrawItem,
};
