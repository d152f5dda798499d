import './stock.css';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useRead } from '../app/desk-context.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { EmptyStock } from './empty-stock.tsx';
import { ImportFeed } from './import-feed.tsx';
import { ProfileGauge } from './profile-gauge.tsx';
import { VoucherGauge } from './voucher-gauge.tsx';

/** What is left to give, and how more comes in. */
export function StockScreen() {
  const common = useWords(commonTexts);
  const { data, error, dataUpdatedAt } = useRead('gaugeStock', {}, { everyMs: 60_000 });
  const isEmpty = data?.profiles.length === 0 && data.vouchers.length === 0;
  return (
    <div className="screen">
      <h1>{common('place.stock')}</h1>
      {!data && <FailureNotice failure={error} />}
      {data && isEmpty && <EmptyStock />}
      {data && !isEmpty && <ProfileGauge profiles={data.profiles} now={dataUpdatedAt} />}
      {data && !isEmpty && <VoucherGauge vouchers={data.vouchers} now={dataUpdatedAt} />}
      {data && <ImportFeed />}
    </div>
  );
}
