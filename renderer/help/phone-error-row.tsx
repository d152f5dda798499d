import { Button } from 'react-aria-components';
import type { phoneErrors, PhoneErrorAction, PhoneErrorSign } from '../../shared/domain/help/phone-errors.ts';
import { helpTexts } from '../../shared/text/help/help.ts';
import { sayPhoneError } from '../../shared/text/help/say-help.ts';
import { helpScreenTexts } from '../../shared/text/screens/help-screen/help-screen.ts';
import { useCommands } from '../keys/commands.tsx';
import type { KeyName } from '../keys/key-name.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';

/** The key of the place where the next step is taken, when it is taken at this desk. */
const keyOfAction: Readonly<Partial<Record<PhoneErrorAction, KeyName>>> = {
  'wait-for-sync': 'F6',
  reissue: 'F3',
  'rescan-eid-and-reissue': 'F3',
};

export function PhoneErrorRow({ row }: { readonly row: (typeof phoneErrors)[number] }) {
  const say = useWords(helpScreenTexts);
  const { language, country } = usePlace();
  const said = sayPhoneError(row.id, { language, country });
  return (
    <li className="phone-row sheet">
      <div className="stack-tight">
        <h2 className="phone-seen">{said.seen}</h2>
        <p className="phone-signs mono" aria-label={say('phone.seen')} role="group">
          {row.signs.map((sign) => (
            <span key={textOf(sign)} className="phone-sign">
              {textOf(sign)}
            </span>
          ))}
        </p>
      </div>
      <div className="stack-tight">
        <h3 className="phone-label">{say('phone.say')}</h3>
        <p className="phone-say">{said.say}</p>
      </div>
      <div className="stack-tight">
        <h3 className="phone-label">{say('phone.do')}</h3>
        <ol className="stack-tight">
          {row.actions.map((action) => (
            <NextStep key={action} action={action} />
          ))}
        </ol>
      </div>
    </li>
  );
}

function NextStep({ action }: { readonly action: PhoneErrorAction }) {
  const say = useWords(helpScreenTexts);
  const help = useWords(helpTexts);
  const key = keyOfAction[action];
  const command = useCommands().find((candidate) => candidate.key === key);
  return (
    <li className="stack-tight">
      <p>
        <strong>{help(`action.${action}`)}</strong>
      </p>
      <p className="soft small">{say(`phone.at.${action}`)}</p>
      {key !== undefined && command && (
        <p>
          <Button className="button" onPress={command.run}>
            <span>{command.label}</span>
            <KeyCap name={key} />
          </Button>
        </p>
      )}
    </li>
  );
}

function textOf(sign: PhoneErrorSign): string {
  switch (sign.kind) {
    case 'sgp22':
      return `${sign.subject} / ${sign.reason}`;
    case 'android':
      return sign.code;
    case 'words':
      return `“${sign.words}”`;
  }
}
