import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { CommonKey } from '../../shared/text/screens/common/en.ts';

/** A remark of the desk that belongs to no field: it stands in a place of its own and moves nothing. */
export interface Message {
  readonly kind: 'plain' | 'warn' | 'good';
  readonly say: CommonKey;
  readonly scanKind?: string;
}

interface Messages {
  readonly message: Message | null;
  readonly tell: (message: Message | null) => void;
}

const MessageContext = createContext<Messages | null>(null);

export function MessageProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<Message | null>(null);
  const tell = useCallback((next: Message | null) => setMessage(next), []);
  const value = useMemo(() => ({ message, tell }), [message, tell]);
  return <MessageContext value={value}>{children}</MessageContext>;
}

export function useMessages(): Messages {
  const messages = useContext(MessageContext);
  if (!messages) throw new Error('no messages around this component');
  return messages;
}
