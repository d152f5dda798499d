import { useState } from 'react';
import { suggestChange } from '../../shared/domain/change.ts';
import { denominationsOf } from '../../shared/domain/denominations.ts';
import { formatMoney } from '../../shared/text/format.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { words } from '../../shared/text/words/words.ts';
import { useRead, useStep } from '../app/desk-context.tsx';
import { cashPartDue } from '../../shared/domain/cash-rounding.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { Field } from '../ui/field.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import type { CounterTender } from './counter-tenders.ts';
import { amountText, parseAmount } from './parse-amount.ts';
import { TenderChoice } from './tender-choice.tsx';
import type { VisitView } from './visit-progress.ts';

/** Money has a key of its own: an Enter that comes too often takes nothing. */
export function PayStep({ visit }: { readonly visit: VisitView }) {
  return visit.settlement ? <Settled visit={visit} /> : <TakeMoney key={visit.paidMinor} visit={visit} />;
}

function TakeMoney({ visit }: { readonly visit: VisitView }) {
  const say = useWords(counterTexts);
  const word = useWords(words);
  const { locale, currency, country } = usePlace();
  const pay = useStep('takePayment');
  const finish = useStep('finishVisit');
  const totalMinor = visit.quote?.totals.totalMinor ?? 0;
  const restMinor = totalMinor - visit.paidMinor;
  const cashDueMinor = cashPartDue(totalMinor, visit.paidMinor, country).cashDueMinor;
  const [kind, setKind] = useState<CounterTender>('cash');
  const [text, setText] = useState(amountText(cashDueMinor));
  const [reference, setReference] = useState('');
  const amountMinor = parseAmount(text);
  const money = (minor: number): string => formatMoney({ amountMinor: minor, currency }, locale);
  const choose = (next: CounterTender): void => {
    pay.clear();
    setKind(next);
    setText(amountText(next === 'cash' ? cashDueMinor : restMinor));
  };
  const take = (): void => {
    if (amountMinor === null) return;
    const tender = kind === 'cash' ? { kind, tenderedMinor: amountMinor } : { kind, amountMinor, reference };
    void pay.take({ visitId: visit.visitId, tender });
  };
  if (totalMinor === 0) {
    return (
      <>
        <h1>{say('finish')}</h1>
        <FailureNotice failure={finish.failure} />
        <ActionButton
          label={say('finish')}
          keyName="Ctrl+Enter"
          kind="main"
          ignoresEnter
          onAct={() => void finish.take({ visitId: visit.visitId })}
        />
      </>
    );
  }
  return (
    <>
      <h1>{say('pay.title')}</h1>
      <p className="row-apart">
        <span>{say('pay.due')}</span>
        <span className="figure">{money(kind === 'cash' ? cashDueMinor : restMinor)}</span>
      </p>
      {visit.paidMinor > 0 && <p>{say('pay.remaining', { amount: money(restMinor) })}</p>}
      <TenderChoice chosen={kind} onChoose={choose} label={say('pay.with')} nameOf={(id) => word(`tender.${id}`)} />
      <Field
        key={kind}
        label={say(kind === 'cash' ? 'pay.tendered' : 'pay.amount')}
        value={text}
        onChange={(value) => {
          pay.clear();
          setText(value);
        }}
        inputMode="decimal"
        size="large"
        maxLength={20}
        error={text !== '' && amountMinor === null ? say('pay.amount.wrong') : null}
        isFocusedFirst={kind === 'cash'}
        selectsAll
      />
      {kind !== 'cash' && (
        <Field
          label={say('pay.reference')}
          value={reference}
          onChange={(value) => {
            pay.clear();
            setReference(value);
          }}
          maxLength={40}
          isFocusedFirst
        />
      )}
      <FailureNotice failure={pay.failure} />
      <div className="row">
        <ActionButton
          label={say('pay.take', { amount: amountMinor === null ? '' : money(amountMinor) })}
          keyName="Ctrl+Enter"
          kind="main"
          isLocal
          ignoresEnter
          isDisabled={amountMinor === null || pay.isBusy}
          onAct={take}
        />
      </div>
    </>
  );
}

function Settled({ visit }: { readonly visit: VisitView }) {
  const say = useWords(counterTexts);
  const { locale, currency } = usePlace();
  const finish = useStep('finishVisit');
  // Read once more, so that the screen and the disk agree before the paper does.
  const settlement = useRead('showVisit', { visitId: visit.visitId }).data?.settlement ?? visit.settlement;
  const changeMinor = settlement?.changeMinor ?? 0;
  const money = (minor: number): string => formatMoney({ amountMinor: minor, currency }, locale);
  const pieces = suggestChange(changeMinor, denominationsOf(currency));
  return (
    <>
      <h1>{say('pay.change')}</h1>
      <p className="figure change" aria-live="polite">
        {changeMinor === 0 ? say('pay.change.none') : money(changeMinor)}
      </p>
      {changeMinor > 0 && pieces.ok && (
        <p>
          {say('pay.pieces', {
            pieces: pieces.value
              .map(({ denominationMinor, count }) => `${count} × ${money(denominationMinor)}`)
              .join(' + '),
          })}
        </p>
      )}
      <Notice>{say('finish.text')}</Notice>
      <FailureNotice failure={finish.failure} />
      <div className="row">
        <ActionButton
          label={say('finish')}
          keyName="Ctrl+Enter"
          kind="main"
          isLocal
          ignoresEnter
          isDisabled={finish.isBusy}
          onAct={() => void finish.take({ visitId: visit.visitId })}
        />
      </div>
    </>
  );
}
