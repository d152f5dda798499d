import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { useRead } from '../app/desk-context.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../words/words-context.tsx';
import { ClockPart } from './clock-part.tsx';
import { RecoveryPart } from './recovery-part.tsx';

/** What keeps the records: the recovery key, the clock, and where to practise without touching them. */
export function SafetyView() {
  const say = useWords(settingsTexts);
  const desk = useRead('showDesk', {}).data;
  if (!desk) return null;
  const isManager = desk.signedIn?.role === 'manager';
  return (
    <div className="columns safety-columns">
      <RecoveryPart isManager={isManager} />
      <ClockPart isManager={isManager} isTrusted={desk.clockTrusted} />
      <section className="sheet stack-tight">
        <h2>
          {say('training')} <KeyCap name="F11" />
        </h2>
        <p>{say('training.text')}</p>
      </section>
    </div>
  );
}
