import './counter.css';
import { useEffect, useRef, useState } from 'react';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { useDesk, useRead } from '../app/desk-context.tsx';
import { isTextField } from '../scan/field-state.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useWords } from '../words/words-context.tsx';
import { AskLanguage } from './ask-language.tsx';
import { ChooseStep } from './choose-step.tsx';
import { CustomerView } from './customer-view.tsx';
import { DemoCustomers } from './demo-customers.tsx';
import { DoneStep } from './done-step.tsx';
import { IdentityStep } from './identity-step.tsx';
import { IdleCounter } from './idle-counter.tsx';
import { NumberStep } from './number-step.tsx';
import { PayStep } from './pay-step.tsx';
import { QuoteStep } from './quote-step.tsx';
import { StepsRail } from './steps-rail.tsx';
import { Ticket } from './ticket.tsx';
import { useCounter } from './visit-store.ts';
import { dueStep, type VisitStep, type VisitView } from './visit-progress.ts';
import { VoidVisit } from './void-visit.tsx';

/** One customer: six steps on the left, one question in the middle, the paper on the right. */
export function CounterScreen() {
  const { which } = useDesk();
  const counter = useCounter(which);
  const visit = useRead('showVisit', { visitId: counter.visitId ?? '' }, { enabled: counter.visitId !== null }).data;
  if (counter.visitId === null) return counter.asksLanguage ? <AskLanguage /> : <IdleCounter />;
  if (!visit || visit.visitId !== counter.visitId) return null;
  return <VisitAtTheCounter visit={visit} />;
}

function VisitAtTheCounter({ visit }: { readonly visit: VisitView }) {
  const common = useWords(commonTexts);
  const say = useWords(counterTexts);
  const { which } = useDesk();
  const counter = useCounter(which);
  const step = dueStep(visit, counter);
  const [isTurned, setTurned] = useState(false);
  const [isEnding, setEnding] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const place = `${visit.visitId} ${step}`;
  const placeShown = useRef('');
  useEffect(() => {
    if (placeShown.current === place) return;
    placeShown.current = place;
    // A button elsewhere that was come to by Tab would take the Enter that is meant for the new step.
    if (!isTextField(document.activeElement)) pane.current?.focus();
  }, [place]);
  if (isTurned) return <CustomerView visit={visit} onBack={() => setTurned(false)} />;
  return (
    <div className="counter">
      <StepsRail visit={visit} step={step} />
      <section className="pane" aria-label={say(`step.${step}`)} ref={pane} tabIndex={-1}>
        {isEnding ? (
          <VoidVisit visit={visit} onBack={() => setEnding(false)} />
        ) : (
          <Step key={place} step={step} visit={visit} />
        )}
      </section>
      <aside className="ticket-side">
        <Ticket visit={visit} />
        <div className="row">
          <ActionButton label={common('customer-view')} keyName="F9" onAct={() => setTurned(true)} />
          {visit.state === 'open' && !isEnding && (
            <ActionButton label={say('void')} keyName="Ctrl+Delete" kind="quiet" onAct={() => setEnding(true)} />
          )}
        </div>
        <DemoCustomers step={step} />
      </aside>
    </div>
  );
}

function Step({ step, visit }: { readonly step: VisitStep; readonly visit: VisitView }) {
  switch (step) {
    case 'identity':
      return <IdentityStep visit={visit} />;
    case 'number':
      return <NumberStep visit={visit} />;
    case 'choose':
      return <ChooseStep visit={visit} />;
    case 'quote':
      return <QuoteStep visit={visit} />;
    case 'pay':
      return <PayStep visit={visit} />;
    case 'done':
      return <DoneStep visit={visit} />;
  }
}
