import { useId } from 'react';

/** A choice among names that this computer gives, of which there may be many. */
export function SettingSelect<Id extends string>(props: {
  readonly label: string;
  readonly help?: string;
  readonly chosen: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChoose: (id: Id) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className="input"
        value={props.chosen}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.id === event.target.value);
          if (chosen) props.onChoose(chosen.id);
        }}
      >
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <span id={`${id}-help`} className="field-help">
        {props.help ?? ''}
      </span>
    </div>
  );
}
