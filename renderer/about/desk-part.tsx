import { aboutTexts } from '../../shared/text/screens/about/about.ts';
import { useDesk, useRead } from '../app/desk-context.tsx';
import { useWords } from '../words/words-context.tsx';

/** The program, and the desk it works for. */
export function DeskPart() {
  const say = useWords(aboutTexts);
  const { shell } = useDesk();
  const desk = useRead('showDesk', {}).data;
  return (
    <section className="sheet stack-tight">
      <h2>{say('program')}</h2>
      <dl className="facts">
        <dt>{say('version')}</dt>
        <dd>{shell.version}</dd>
        <dt>{say('shell')}</dt>
        <dd>{say(`shell.${shell.shell}`)}</dd>
      </dl>
      <h2 className="about-second">{say(desk?.training === true ? 'desk.training' : 'desk')}</h2>
      <dl className="facts">
        <dt>{say('desk-id')}</dt>
        <dd className="mono">{desk?.deskId ?? '–'}</dd>
        <dt>{say('prefix')}</dt>
        <dd className="mono">{desk?.prefix ?? '–'}</dd>
        <dt>{say('epoch')}</dt>
        <dd className="mono">{desk?.epoch ?? '–'}</dd>
        <dt>{say('rules')}</dt>
        <dd className="mono">{desk?.packId ?? '–'}</dd>
        <dt>{say('time-zone')}</dt>
        <dd>{desk?.timeZone ?? '–'}</dd>
      </dl>
    </section>
  );
}
