import { CircleCheck, CircleX, Clock, TriangleAlert } from 'lucide-react';
import { stockTexts } from '../../shared/text/screens/stock/stock.ts';
import { useWords } from '../words/words-context.tsx';
import type { StockRemark } from './stock-level.ts';

const signs = {
  out: { icon: CircleX, kind: 'bad', word: 'sign.out' },
  low: { icon: TriangleAlert, kind: 'warn', word: 'sign.low' },
  soon: { icon: Clock, kind: 'warn', word: 'sign.soon' },
  enough: { icon: CircleCheck, kind: 'good', word: 'sign.good' },
} as const;

/** Whether there is enough, in words. What has expired is said beside it, whatever is left. */
export function StockSigns(props: { readonly remarks: readonly StockRemark[]; readonly expired?: number }) {
  const say = useWords(stockTexts);
  const { remarks, expired = 0 } = props;
  return (
    <span className="stock-signs">
      {remarks.map((remark) => {
        const { icon: Icon, kind, word } = signs[remark];
        return (
          <span key={remark} className="sign" data-kind={kind}>
            <Icon aria-hidden />
            {say(word)}
          </span>
        );
      })}
      {expired > 0 && (
        <span className="sign" data-kind="bad">
          <Clock aria-hidden />
          {say('sign.expired', { count: expired })}
        </span>
      )}
    </span>
  );
}
