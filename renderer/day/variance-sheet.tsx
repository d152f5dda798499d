import { ArrowDown, ArrowUp, Check, UserRoundCheck } from 'lucide-react';
import { formatSignedMoney } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { explainCash, kindOfVariance } from './cash-explanation.ts';
import type { DayFigures, DrawerCount } from './day-view.ts';

const icons = { none: Check, over: ArrowUp, short: ArrowDown };

/** Counted against expected, once the count is in: how far off, which way, and where the expected sum comes from. */
export function VarianceSheet(props: {
  readonly count: DrawerCount;
  readonly totals: DayFigures;
  /** A closed day needs nothing more of anybody. */
  readonly isClosed: boolean;
}) {
  const say = useWords(dayTexts);
  const { currency, locale } = usePlace();
  const { count, totals } = props;
  const kind = kindOfVariance(count.varianceMinor);
  const Icon = icons[kind];
  const cash = explainCash(totals, count);
  return (
    <div className="stack">
      <p className="stack-tight">
        <span className="soft">{say('variance.title')}</span>
        <span className="day-amount day-variance" data-kind={kind}>
          <Icon aria-hidden />
          {formatSignedMoney({ amountMinor: count.varianceMinor, currency }, locale)}
        </span>
        <span>{say(`variance.${kind}`)}</span>
      </p>
      <dl className="day-sum" aria-label={say('cash.reason')}>
        <SumLine label={say('cash.float')} minor={cash.floatMinor} />
        <SumLine label={say('cash.sales')} minor={cash.salesMinor} />
        {cash.otherMinor !== 0 && <SumLine label={say('cash.other')} minor={cash.otherMinor} />}
        <SumLine label={say('cash.expected')} minor={cash.expectedMinor} isTotal />
        <SumLine label={say('cash.counted')} minor={count.countedMinor} isTotal />
      </dl>
      {!props.isClosed && (kind !== 'none' || count.needsManager) && (
        <p className="day-remark">
          {count.needsManager && <UserRoundCheck aria-hidden />}
          <span>{say(count.needsManager ? 'variance.manager' : 'variance.may-close')}</span>
        </p>
      )}
    </div>
  );
}

function SumLine(props: { readonly label: string; readonly minor: number; readonly isTotal?: boolean }) {
  return (
    <div className="day-sum-line" {...(props.isTotal && { 'data-total': '' })}>
      <dt>{props.label}</dt>
      <dd>
        <MoneyText minor={props.minor} />
      </dd>
    </div>
  );
}
