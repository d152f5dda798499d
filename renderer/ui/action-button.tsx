import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
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
  const button = (
    <Button
      className={`button ${props.className ?? ''}`}
      data-kind={kind}
      isDisabled={isDisabled}
      onPress={onAct}
      ref={(element) => tellShortcut(element, keyName)}
    >
      {Icon && <Icon aria-hidden />}
      <span>{label}</span>
      {keyName !== undefined && <KeyCap name={keyName} />}
    </Button>
  );
  return props.ignoresEnter ? <DeafToEnter>{button}</DeafToEnter> : button;
}

/** The component library hands on no shortcut, so it is written where assistive programs look for it. */
export function tellShortcut(element: HTMLElement | null, keyName: KeyName | null | undefined): void {
  if (keyName) element?.setAttribute('aria-keyshortcuts', keyName.replace('Ctrl', 'Control'));
  else element?.removeAttribute('aria-keyshortcuts');
}

/** The press of a button begins with the key going down, so the key must not get there at all. */
function DeafToEnter({ children }: { readonly children: ReactNode }) {
  return (
    <span
      className="contents"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
    </span>
  );
}
