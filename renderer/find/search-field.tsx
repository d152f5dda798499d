import { useRef } from 'react';
import { ToggleButton } from 'react-aria-components';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import { useCommand } from '../keys/commands.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { useWords } from '../words/words-context.tsx';
import { searchKinds, type SearchKind } from './guess-search.ts';
import { pickId } from './pick-list.tsx';

/** More than any number or ICCID has with its separators. */
const longestText = 60;

/** The one field, and beside it what the desk takes its text for. */
export function SearchField(props: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly kind: SearchKind | null;
  readonly chosen: SearchKind | null;
  readonly onChoose: (kind: SearchKind | null) => void;
  readonly listId: string;
  readonly picked: string | null;
}) {
  const say = useWords(findTexts);
  const { kind, chosen, listId, picked } = props;
  const field = useRef<HTMLInputElement>(null);
  const choose = (next: SearchKind | null): void => {
    props.onChoose(next);
    field.current?.focus();
  };
  return (
    <div className="stack search-field">
      <p className="search-guess soft">
        {chosen === null && kind !== null && say('guess', { kind: say(`kind.${kind}`) })}
      </p>
      <label className="field">
        <span className="field-label">{say('field')}</span>
        <input
          ref={field}
          className="input"
          data-size="large"
          role="combobox"
          aria-expanded={picked !== null}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(picked !== null && { 'aria-activedescendant': pickId(listId, picked) })}
          value={props.typed}
          onChange={(event) => props.onType(event.target.value.slice(0, longestText))}
          autoComplete="off"
          spellCheck={false}
          // The one thing that is done here.
          autoFocus
        />
      </label>
      {digits.map((digit) => (
        <DigitOutside
          key={digit}
          digit={digit}
          onType={() => {
            props.onType(props.typed + digit);
            field.current?.focus();
          }}
        />
      ))}
      <div role="group" aria-label={say('kind')} className="search-kinds">
        <KindButton place={0} label={say('kind.auto')} isOn={chosen === null} onChoose={() => choose(null)} />
        {searchKinds.map((id, index) => (
          <KindButton
            key={id}
            place={index + 1}
            label={say(`kind.${id}`)}
            isOn={chosen === id}
            onChoose={() => choose(id)}
          />
        ))}
      </div>
    </div>
  );
}

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** A digit typed before the field has the focus is meant for it all the same. */
function DigitOutside({ digit, onType }: { readonly digit: string; readonly onType: () => void }) {
  useCommand({ key: digit, label: digit, run: onType, isLocal: true });
  return null;
}

/** A digit alone is typed, so the key is Alt and the digit. */
function KindButton(props: {
  readonly place: number;
  readonly label: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}) {
  const { place, label, isOn, onChoose } = props;
  useCommand({ key: `Alt+${place}`, label, run: onChoose, isLocal: true });
  return (
    <ToggleButton
      className="button search-kind"
      isSelected={isOn}
      onChange={onChoose}
      aria-keyshortcuts={`Alt+${place}`}
    >
      <KeyCap name={`Alt+${place}`} />
      <span>{label}</span>
    </ToggleButton>
  );
}
