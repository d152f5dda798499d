import type { EventEmitter } from 'node:events';

/** An event that whoever hears of it may prevent. */
export interface FakeEvent {
  defaultPrevented: boolean;
  preventDefault(): void;
}

export function createFakeEvent<Facts extends object>(facts: Facts): FakeEvent & Facts {
  const event = {
    ...facts,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** Emits it and says whether somebody prevented it. */
export function isPrevented(emitter: EventEmitter, name: string, facts: object = {}, ...others: unknown[]): boolean {
  const event = createFakeEvent(facts);
  emitter.emit(name, event, ...others);
  return event.defaultPrevented;
}
