import './day.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { formatDay } from '../../shared/text/format.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { dayTexts } from '../../shared/text/screens/day/day.ts';
import { useRead } from '../app/desk-context.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { ClosedDay } from './closed-day.tsx';
import { CountDrawer } from './count-drawer.tsx';
import { CountedDay } from './counted-day.tsx';
import { DayReport } from './day-report.tsx';
import { isLeftOpen, stageOfDay, type DayStage } from './day-stage.ts';
import { DaySteps } from './day-steps.tsx';
import type { DayView } from './day-view.ts';
import { JustClosed, LastClosedDay } from './last-closed-day.tsx';
import { OpenTill } from './open-till.tsx';
import { useBusinessDay } from './use-business-day.ts';
import { useCountInHand } from './use-count-in-hand.ts';

/** The till’s day: float, work, blind count, close. One of these at a time. */
export function DayScreen() {
  const { data, error } = useRead('showDay', {}, { everyMs: 30_000 });
  const desk = useRead('showDesk', {}).data;
  const today = useBusinessDay(desk?.packId ?? null);
  // A refused question that is asked again says nothing until it is answered; the screen stays as it was meanwhile.
  const [isAnswered, setAnswered] = useState(false);
  if (!isAnswered && (data || error)) setAnswered(true);
  const day = error?.code === 'day-not-open' ? null : (data ?? null);
  const hand = useCountInHand('drawer', day?.businessDay ?? today);
  if (!desk || !(isAnswered || data || error)) return <div className="screen" />;
  if (!data && error && error.code !== 'day-not-open') {
    return (
      <div className="screen">
        <FailureNotice failure={error} />
      </div>
    );
  }
  const stage = stageOfDay(day, today, hand.isUnderWay);
  return (
    <div className="screen">
      <DayHead stage={stage} businessDay={stage === 'to-open' || !day ? today : day.businessDay} seq={desk.head.seq} />
      {day && isLeftOpen(day, today) && <LeftOpen businessDay={day.businessDay} />}
      {dayAt(stage)}
    </div>
  );

  function dayAt(at: DayStage): ReactNode {
    if (at === 'to-open' || !day) {
      return (
        <>
          {day && <JustClosed businessDay={day.businessDay} />}
          <OpenTill today={today} />
          {day && <LastClosedDay day={day} />}
        </>
      );
    }
    if (at === 'open') return <DayReport day={day} hand={hand} />;
    if (at === 'counting') return <CountDrawer hand={hand} />;
    if (at === 'counted') return <CountedDay day={day} onCountAgain={hand.begin} />;
    return <ClosedDay day={day} />;
  }
}

function DayHead(props: { readonly stage: DayStage; readonly businessDay: string; readonly seq: number }) {
  const say = useWords(dayTexts);
  const common = useWords(commonTexts);
  const { locale } = usePlace();
  const head = useRef<HTMLElement>(null);
  const shown = useRef(props.stage);
  // The next part of the day begins at its top, for the eye and for whoever has the screen read out.
  useEffect(() => {
    if (shown.current === props.stage) return;
    shown.current = props.stage;
    if (document.activeElement === document.body) head.current?.focus();
    head.current?.scrollIntoView({ block: 'end' });
  }, [props.stage]);
  return (
    <header className="row-apart day-head" ref={head} tabIndex={-1}>
      <div className="row day-title">
        <h1>{common('place.day')}</h1>
        <span className="soft">{say('business-day', { day: formatDay(props.businessDay, locale) })}</span>
        <span className="small soft">{say('record', { seq: String(props.seq) })}</span>
      </div>
      <DaySteps stage={props.stage} />
    </header>
  );
}

function LeftOpen({ businessDay }: { readonly businessDay: DayView['businessDay'] }) {
  const say = useWords(dayTexts);
  const { locale } = usePlace();
  return (
    <Notice kind="warn">
      <p>{say('left-open', { day: formatDay(businessDay, locale) })}</p>
    </Notice>
  );
}
