import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { denominationsOf, type Denomination, type DenominationCount } from '../../shared/domain/denominations.ts';
import { formatMoney } from '../../shared/text/format.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import type { Failure } from '../app/desk-context.tsx';
import { useCommand } from '../keys/commands.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { CountColumn } from './count-column.tsx';
import { cleanCount, linesOfCounts, sumCounts, type TypedCounts } from './typed-counts.ts';

/** Notes and coins counted down a column. The running sum is of what was typed here and of nothing else. */
export function CountForm(props: {
  readonly title: string;
  readonly text: string;
  readonly totalLabel: string;
  readonly actLabel: string;
  readonly typed: TypedCounts;
  readonly onType: (typed: TypedCounts) => void;
  readonly onRecord: (lines: DenominationCount[]) => void;
  readonly failure: Failure | null;
  readonly isBusy: boolean;
  /** What else may be done instead, beside the record. */
  readonly children?: ReactNode;
}) {
  const say = useWords(dayTexts);
  const { currency, locale } = usePlace();
  const form = useRef<HTMLElement>(null);
  const { typed, onType } = props;
  const sum = sumCounts(typed, currency);
  const pieceText = ({ denominationMinor }: Pick<Denomination, 'denominationMinor'>): string =>
    formatMoney({ amountMinor: denominationMinor, currency }, locale);

  const fields = (): HTMLInputElement[] => [...(form.current?.querySelectorAll('input') ?? [])];
  /** Goes down or up the column. It ends at the ends: an Enter too many must not record anything. */
  const move = (from: Element | null, by: 1 | -1): void => {
    const column = fields();
    const place = column.findIndex((field) => field === from);
    if (place < 0) focusFirstEmpty(column);
    else column[place + by]?.focus();
  };
  useEffect(() => focusFirstEmpty([...(form.current?.querySelectorAll('input') ?? [])]), []);
  useCommand({
    key: 'Enter',
    label: say('count.next'),
    run: () => move(document.activeElement, 1),
    isLocal: true,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    move(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  };
  const type = (denominationMinor: number, text: string): void => {
    const { [denominationMinor]: _before, ...others } = typed;
    const cleaned = cleanCount(text);
    onType(cleaned === '' ? others : { ...others, [denominationMinor]: cleaned });
  };
  const record = (): void => {
    if (sum.isStarted && sum.wrongMinor === null) props.onRecord([...linesOfCounts(typed, currency)]);
  };
  return (
    <section className="sheet stack" ref={form} aria-label={props.title}>
      <div className="stack-tight">
        <h2>{props.title}</h2>
        <p className="soft">{props.text}</p>
      </div>
      <div className="count-grid">
        {(['note', 'coin'] as const).map((kind) => (
          <CountColumn
            key={kind}
            kind={kind}
            pieces={denominationsOf(currency).filter((piece) => piece.kind === kind)}
            pieceText={pieceText}
            typed={typed}
            wrongMinor={sum.wrongMinor}
            onType={type}
            onKeyDown={onKeyDown}
          />
        ))}
        <div className="count-sum stack">
          <p className="stack-tight" role="status">
            <span className="soft">{props.totalLabel}</span>
            <span className="day-amount">
              <MoneyText minor={sum.totalMinor} />
            </span>
          </p>
          <p className="count-remark small">
            {sum.wrongMinor === null ? (
              <span className="soft">{say('count.move')}</span>
            ) : (
              <span className="sign" data-kind="bad" role="alert">
                <TriangleAlert aria-hidden />
                {say('count.too-many', { piece: pieceText({ denominationMinor: sum.wrongMinor }) })}
              </span>
            )}
          </p>
          <ActionButton
            label={props.actLabel}
            keyName="Ctrl+Enter"
            kind="main"
            ignoresEnter
            isDisabled={!sum.isStarted || sum.wrongMinor !== null || props.isBusy}
            onAct={record}
          />
          {props.children}
        </div>
      </div>
      <FailureNotice failure={props.failure} />
    </section>
  );
}

function focusFirstEmpty(column: readonly HTMLInputElement[]): void {
  (column.find(({ value }) => value === '') ?? column[0])?.focus();
}
