import { useHistoryState } from 'wouter/use-browser-location';
import { navigate } from 'wouter/use-hash-location';

/** Opens a receipt in its place, from wherever it is named. The way back leads to where it was opened. */
export function openReceipt(receipt: string): void {
  navigate('/find', { state: { receipt } });
}

export function leaveReceipt(): void {
  window.history.back();
}

/** The receipt that is open in this entry of the window’s history. */
export function useOpenedReceipt(): string | null {
  const state: unknown = useHistoryState();
  if (typeof state !== 'object' || state === null || !('receipt' in state)) return null;
  return typeof state.receipt === 'string' ? state.receipt : null;
}
