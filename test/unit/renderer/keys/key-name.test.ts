import { describe, expect, test } from 'vitest';
import { createCommandBoard, type Command } from '../../../../renderer/keys/commands.tsx';
import { nameOfKey } from '../../../../renderer/keys/key-name.ts';

const press = (code: string, key: string, held: Partial<KeyboardEvent> = {}) => ({
  code,
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('the name of a key', () => {
  test.each([
    ['F2', press('F2', 'F2')],
    ['Escape', press('Escape', 'Escape')],
    ['Enter', press('Enter', 'Enter')],
    ['Enter', press('NumpadEnter', 'Enter')],
    ['ArrowDown', press('ArrowDown', 'ArrowDown')],
    // A digit is where it is on every layout, with and without Shift, and on the number block with and without Num Lock.
    ['1', press('Digit1', '1')],
    ['1', press('Digit1', '&')],
    ['0', press('Digit0', 'à')],
    ['2', press('Digit2', '@', { shiftKey: true })],
    ['7', press('Numpad7', '7')],
    ['7', press('Numpad7', 'Home')],
    // A letter goes by its place too: what AZERTY prints as Q stands where A is.
    ['A', press('KeyA', 'q')],
    ['K', press('KeyK', 'k')],
    ['K', press('KeyK', 'К')],
    ['Ctrl+K', press('KeyK', 'k', { ctrlKey: true })],
    ['Ctrl+K', press('KeyK', 'k', { metaKey: true })],
    ['Ctrl+Enter', press('Enter', 'Enter', { ctrlKey: true })],
    ['Ctrl+Enter', press('NumpadEnter', 'Enter', { ctrlKey: true })],
    ['Alt+K', press('KeyK', 'k', { altKey: true })],
    ['Alt+5', press('Digit5', '5', { altKey: true, ctrlKey: true })],
    ['+', press('NumpadAdd', '+')],
    ['/', press('Slash', '/')],
    ['Process', press('', 'Process')],
  ])('%s', (name, event) => {
    expect(nameOfKey(event)).toBe(name);
  });
});

describe('a board of commands', () => {
  const event = (code: string, key: string): KeyboardEvent => press(code, key) as KeyboardEvent;

  test('runs the newest command of a key, and the one below once that has gone', () => {
    const ran: string[] = [];
    const command = (id: string, key: Command['key']): Command => ({ id, key, label: id, run: () => ran.push(id) });
    const board = createCommandBoard();
    let changes = 0;
    const stop = board.subscribe(() => {
      changes += 1;
    });
    board.add(command('screen', 'F2'));
    const remove = board.add(command('pane', 'F2'));
    board.add(command('nothing', null));
    expect(board.list().map(({ id }) => id)).toEqual(['nothing', 'pane', 'screen']);
    expect(board.press(event('F2', 'F2'))).toBe(true);
    remove();
    remove();
    expect(board.press(event('F2', 'F2'))).toBe(true);
    expect(ran).toEqual(['pane', 'screen']);
    expect(changes).toBe(5);
    stop();
    board.add(command('late', 'Escape'));
    expect(changes).toBe(5);
  });

  test('has nothing for a key that nobody bound', () => {
    const board = createCommandBoard();
    board.add({ id: 'palette', key: null, label: 'palette', run: () => undefined });
    expect(board.press(event('F9', 'F9'))).toBe(false);
  });
});
