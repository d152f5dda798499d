import { CalendarPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { formatPromiseTime } from '../../shared/text/format.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { useCommand } from '../keys/commands.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { Field } from '../ui/field.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { readAppointmentTime } from './appointment-time.ts';

/** The time of an appointment today, on the shop’s own clock; below it stands what the desk understood. */
export function AppointmentField(props: {
  readonly isDisabled: boolean;
  /** Answers true when the appointment is on the list. */
  readonly onAdd: (instant: string) => Promise<boolean>;
  readonly onChange: () => void;
}) {
  const say = useWords(waitingTexts);
  const common = useWords(commonTexts);
  const { timeZone, locale } = usePlace();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  // What is still being typed is not wrong yet.
  const [isAsked, setAsked] = useState(false);
  const readNow = (text: string) => readAppointmentTime(text, { now: new Date().toISOString(), timeZone });
  const [time, setTime] = useState<ReturnType<typeof readAppointmentTime> | null>(null);
  const isEmpty = typed.trim() === '';
  const change = (text: string): void => {
    setTyped(text);
    setTime(text.trim() === '' ? null : readNow(text));
    setAsked(false);
    props.onChange();
  };
  const leave = (): void => {
    change('');
    field.current?.blur();
  };
  const add = async (): Promise<void> => {
    const meant = readNow(typed);
    setTime(meant);
    setAsked(true);
    if (meant.ok && (await props.onAdd(meant.value.instant))) leave();
  };
  useCommand({
    key: 'Enter',
    label: say('add.appointment'),
    run: () => void add(),
    enabled: !isEmpty && !props.isDisabled,
    isLocal: true,
  });
  useCommand({ key: 'Escape', label: common('cancel'), run: leave, enabled: !isEmpty, isLocal: true });
  const understood = time?.ok ? formatPromiseTime(time.value.instant, timeZone, locale) : null;
  return (
    <div className="stack-tight">
      <Field
        label={say('add.time')}
        value={typed}
        onChange={change}
        inputRef={field}
        inputMode="text"
        maxLength={20}
        isDisabled={props.isDisabled}
        error={time?.ok === false && isAsked ? say(time.error.code) : null}
        help={
          time?.ok && understood !== null
            ? say(time.value.comesTwice ? 'add.time.twice' : 'add.time.is', { time: understood })
            : say('add.time.help')
        }
      />
      {isEmpty ? (
        <ActionButton
          label={say('add.time.type')}
          keyName="T"
          icon={CalendarPlus}
          isDisabled={props.isDisabled}
          onAct={() => field.current?.focus()}
        />
      ) : (
        <ActionButton
          label={say('add.appointment')}
          keyName="Enter"
          icon={CalendarPlus}
          isLocal
          isDisabled={props.isDisabled}
          onAct={() => void add()}
        />
      )}
    </div>
  );
}
