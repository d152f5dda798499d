import { CalendarCheck2, CalendarClock, Footprints } from 'lucide-react';
import { formatTime } from '../../shared/text/format.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { usePlace, useWords } from '../words/words-context.tsx';
import type { Waiting } from './waiting-screen.tsx';

/** A walk-in, or an appointment and whether its time has come: by sign and word. */
export function DueSign({ waiting: { appointmentAt, due } }: { readonly waiting: Waiting }) {
  const say = useWords(waitingTexts);
  const { timeZone, locale } = usePlace();
  if (appointmentAt === null) {
    return (
      <span className="sign" data-kind="soft">
        <Footprints aria-hidden />
        {say('walk-in')}
      </span>
    );
  }
  const Icon = due ? CalendarCheck2 : CalendarClock;
  return (
    <span className="sign" data-kind={due ? 'good' : 'soft'}>
      <Icon aria-hidden />
      <span>
        {say('appointment', { time: formatTime(appointmentAt, timeZone, locale) })} · {say(due ? 'due' : 'not-due')}
      </span>
    </span>
  );
}
