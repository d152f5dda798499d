import type { ActivationSlipPage } from '../../shared/domain/paper/activation-slip-page.ts';
import { sampleSlip } from '../paper/sample-pages.ts';

/** Slip `n`: another number, receipt and profile each time, in turn in the languages of the shops. */
export function slipPage(n: number): ActivationSlipPage {
  const serial = String(n).padStart(5, '0');
  const matchingId = `04386-AG${serial}-A74Y8-3F815`;
  return {
    ...sampleSlip,
    languages: n % 2 === 0 ? ['fr', 'zh-CN'] : ['en', 'zh-CN'],
    receiptNumber: `D1-1-0${serial}`,
    msisdn: `+15145${String(500_000 + n)}`,
    secret: {
      activationCode: `LPA:1$smdp.example.com$${matchingId}$$1`,
      smdpAddress: 'smdp.example.com',
      matchingId,
      confirmationCode: String(48_210_937 + n),
    },
  };
}
