import {
  AlarmClock,
  CalendarClock,
  FileWarning,
  Lock,
  Printer,
  PrinterX,
  SearchCheck,
  UserCheck,
  type LucideIcon,
} from 'lucide-react';
import type { AttentionPoint } from './attention-part.tsx';

const icons: Readonly<Record<AttentionPoint['kind'], LucideIcon>> = {
  'item-for-review': SearchCheck,
  'lock-request': Lock,
  'deferred-review': UserCheck,
  'clock-jumped': AlarmClock,
  'stock-rows-refused': FileWarning,
  'print-outcome-unknown': PrinterX,
  'print-failed': Printer,
  'promise-overdue': CalendarClock,
};

/** The words beside it say the same. */
export function AttentionIcon({ kind }: { readonly kind: AttentionPoint['kind'] }) {
  const Icon = icons[kind];
  return <Icon aria-hidden />;
}
