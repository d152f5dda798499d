import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { isTextField } from '../scan/field-state.ts';
import { nameOfKey, type KeyName } from './key-name.ts';

/** Something that can be done now, by its key, by its button or from the palette. */
export interface Command {
  readonly id: string;
  /** Null: from the palette alone. */
  readonly key: KeyName | null;
  readonly label: string;
  readonly run: () => void;
  /** Not shown in the palette: a step of the form at hand, such as choosing by digit. */
  readonly isLocal?: boolean;
}

export interface CommandBoard {
  add(command: Command): () => void;
  /** Newest first. */
  list(): readonly Command[];
  subscribe(listener: () => void): () => void;
  /** Runs the newest command bound to the key. Answers false when there is none. */
  press(event: KeyboardEvent): boolean;
}

export function createCommandBoard(): CommandBoard {
  let commands: readonly Command[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly Command[]): void => {
    commands = next;
    for (const listener of listeners) listener();
  };
  return {
    add(command) {
      change([command, ...commands]);
      return () => change(commands.filter((other) => other !== command));
    },
    list: () => commands,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press(event) {
      const key = nameOfKey(event);
      const command = commands.find((candidate) => candidate.key === key);
      if (!command) return false;
      command.run();
      return true;
    },
  };
}

const CommandContext = createContext<CommandBoard | null>(null);

export function CommandProvider({ board, children }: { readonly board: CommandBoard; readonly children: ReactNode }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || isForTheField(event)) return;
      if (board.press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('click', giveFocusBack, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('click', giveFocusBack, { capture: true });
    };
  }, [board]);
  return <CommandContext value={board}>{children}</CommandContext>;
}

/**
 * A button that a mouse or a finger pressed does not keep the focus: the next Enter would press it again instead of going on. Whoever
 * comes by Tab keeps it, and so does an assistive program, whose clicks have no pointer.
 */
function giveFocusBack(event: MouseEvent): void {
  const isByPointer = event instanceof PointerEvent && event.pointerType !== '';
  if (isByPointer && document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
}

/** A digit in a field is typed, and Enter on a button presses that button. */
function isForTheField(event: KeyboardEvent): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && Array.from(event.key).length === 1;
  if (isTextField(event.target)) return isPlain;
  return event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLButtonElement;
}

export function useCommandBoard(): CommandBoard {
  const board = useContext(CommandContext);
  if (!board) throw new Error('no commands around this component');
  return board;
}

/** Offers a command for as long as the component is on the screen and `enabled`. */
export function useCommand(command: Omit<Command, 'id'> & { readonly enabled?: boolean }): void {
  const board = useCommandBoard();
  const id = useId();
  const { key, label, enabled = true, isLocal = false } = command;
  const latest = useRef(command.run);
  useEffect(() => {
    latest.current = command.run;
  });
  const run = useCallback(() => latest.current(), []);
  useEffect(
    () => (enabled ? board.add({ id, key, label, run, isLocal }) : undefined),
    [board, id, key, label, run, enabled, isLocal],
  );
}

/** Everything that can be done now, without what a newer command has taken the key of. */
export function useCommands(): readonly Command[] {
  const board = useCommandBoard();
  const commands = useSyncExternalStore(
    (listener) => board.subscribe(listener),
    () => board.list(),
  );
  return useMemo(() => {
    const taken = new Set<KeyName>();
    return commands.filter(({ key }) => {
      if (key === null) return true;
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    });
  }, [commands]);
}
