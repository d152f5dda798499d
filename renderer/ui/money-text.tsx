import { formatMoney } from '../../shared/text/format.ts';
import { usePlace } from '../words/words-context.tsx';

export function MoneyText({ minor }: { readonly minor: number }) {
  const { currency, locale } = usePlace();
  return <span className="money">{formatMoney({ amountMinor: minor, currency }, locale)}</span>;
}
