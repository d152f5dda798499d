import { CircleCheck, CircleMinus, KeyRound, LockKeyhole, UserPlus } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { clerksTexts } from '../../shared/text/screens/clerks/clerks.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useCommand } from '../keys/commands.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../words/words-context.tsx';

export type Clerk = ProcedureValue<'listClerks'>[number];

export function ClerkList(props: {
  readonly clerks: readonly Clerk[];
  readonly ownId: string | null;
  readonly isManager: boolean;
  readonly onOpen: (clerkId: string) => void;
  readonly onAdd: () => void;
  readonly onOwnPin: () => void;
}) {
  const say = useWords(clerksTexts);
  return (
    <>
      <div className="sheet table-scroll">
        <table className="table clerk-table">
          <caption className="visually-hidden">{say('list')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('name')}</th>
              <th scope="col">{say('role')}</th>
              <th scope="col">{say('language')}</th>
              <th scope="col">{say('state')}</th>
            </tr>
          </thead>
          <tbody>
            {props.clerks.map((clerk, index) => (
              <ClerkRow
                key={clerk.clerkId}
                clerk={clerk}
                digit={digitOf(index)}
                isOwn={clerk.clerkId === props.ownId}
                onOpen={props.isManager ? () => props.onOpen(clerk.clerkId) : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        {props.isManager && (
          <ActionButton label={say('add')} keyName="Alt+N" icon={UserPlus} kind="main" onAct={props.onAdd} />
        )}
        <ActionButton label={say('own-pin')} keyName="Alt+P" icon={KeyRound} onAct={props.onOwnPin} />
      </div>
    </>
  );
}

const digitOf = (index: number): string | null => (index < 9 ? String(index + 1) : index === 9 ? '0' : null);

function ClerkRow(props: {
  readonly clerk: Clerk;
  readonly digit: string | null;
  readonly isOwn: boolean;
  readonly onOpen: (() => void) | null;
}) {
  const { clerk, digit, onOpen } = props;
  const say = useWords(clerksTexts);
  const common = useWords(commonTexts);
  useCommand({
    key: digit,
    label: clerk.name,
    run: () => onOpen?.(),
    enabled: onOpen !== null && digit !== null,
    isLocal: true,
  });
  return (
    <tr>
      <th scope="row" className="clerk-name-cell">
        {onOpen ? (
          <Button className="button" onPress={onOpen} {...(digit !== null && { 'aria-keyshortcuts': digit })}>
            {digit !== null && <KeyCap name={digit} />}
            <span>{clerk.name}</span>
          </Button>
        ) : (
          clerk.name
        )}
        {props.isOwn && <span className="soft small clerk-you">{say('you')}</span>}
      </th>
      <td>{common(`role.${clerk.role}`)}</td>
      <td lang={clerk.language}>{common(`language.${clerk.language}`)}</td>
      <td>
        <StateSign clerk={clerk} />
      </td>
    </tr>
  );
}

function StateSign({ clerk }: { readonly clerk: Clerk }) {
  const say = useWords(clerksTexts);
  const [kind, Icon, state] = !clerk.active
    ? (['soft', CircleMinus, 'state.gone'] as const)
    : clerk.locked
      ? (['warn', LockKeyhole, 'state.locked'] as const)
      : (['good', CircleCheck, 'state.active'] as const);
  return (
    <span className="sign" data-kind={kind}>
      <Icon aria-hidden />
      {say(state)}
    </span>
  );
}
