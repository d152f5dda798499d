import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCommand } from '../keys/commands.tsx';
import type { KeyName } from '../keys/key-name.ts';
import { KeyCap } from './key-cap.tsx';

export interface ActionButtonProps {
  readonly label: string;
  readonly onAct: () => void;
  /** Printed on the button, and bound for as long as the button is there. */
  readonly keyName?: KeyName;
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
  /** Keeps its key out of the palette. */
  readonly isLocal?: boolean;
  /** Taking money answers to its own key and to a click, never to an Enter that happens to land here. */
  readonly ignoresEnter?: boolean;
  readonly className?: string;
}

/** A button with its key on it. */
export function ActionButton(props: ActionButtonProps) {
  const { label, onAct, keyName, kind = 'plain', icon: Icon, isDisabled = false, isLocal = false } = props;
  useCommand({ key: keyName ?? null, label, run: onAct, enabled: keyName !== undefined && !isDisabled, isLocal });
  return (
    <Button
      className={`button ${props.className ?? ''}`}
      data-kind={kind}
      isDisabled={isDisabled}
      onPress={onAct}
      {...(props.ignoresEnter && {
        onKeyDown: (event: { readonly key: string; preventDefault(): void }) => {
          if (event.key === 'Enter') event.preventDefault();
        },
      })}
      {...(keyName !== undefined && { 'aria-keyshortcuts': keyName.replace('Ctrl', 'Control') })}
    >
      {Icon && <Icon aria-hidden />}
      <span>{label}</span>
      {keyName !== undefined && <KeyCap name={keyName} />}
    </Button>
  );
}
