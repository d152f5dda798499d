import type { RefObject } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string | null;
  readonly size?: 'large' | 'normal';
  readonly kind?: 'text' | 'password' | 'tel' | 'date';
  readonly inputMode?: 'numeric' | 'decimal' | 'text' | 'tel';
  readonly isFocusedFirst?: boolean;
  readonly isDisabled?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Typing replaces what stands there. */
  readonly selectsAll?: boolean;
  readonly className?: string;
}

/** A labelled field. Megabytes that are pasted into it are cut, so that the page stays quick; the desk judges what is left. */
export function Field(props: FieldProps) {
  const { label, help, error, size = 'normal', kind = 'text', maxLength = 2_000 } = props;
  return (
    <TextField
      className={`field ${props.className ?? ''}`}
      value={props.value}
      onChange={(value) => props.onChange(value.slice(0, maxLength))}
      isInvalid={Boolean(error)}
      isDisabled={props.isDisabled ?? false}
      type={kind}
      autoComplete="off"
    >
      <Label>{label}</Label>
      <Input
        className="input"
        data-size={size}
        spellCheck={false}
        {...(props.inputRef && { ref: props.inputRef })}
        {...(props.inputMode && { inputMode: props.inputMode })}
        {...(props.selectsAll && { onFocus: (event: { readonly target: HTMLInputElement }) => event.target.select() })}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
        autoFocus={props.isFocusedFirst ?? false}
      />
      {help !== undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="sign" data-kind="bad">
        {error ?? ''}
      </FieldError>
    </TextField>
  );
}
