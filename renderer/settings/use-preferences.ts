import { useState } from 'react';
import type { ShellCall, WindowPreferences } from '../../shared/contract/shell-contract.ts';
import { useDesk, useRefresh, type Failure } from '../app/desk-context.tsx';

/** This computer's preferences, which count as soon as they are chosen. */
export function usePreferences(): {
  readonly preferences: WindowPreferences;
  readonly change: (changes: ShellCall<'changePreferences'>) => Promise<void>;
  readonly failure: Failure | null;
} {
  const { client, shell } = useDesk();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = async (changes: ShellCall<'changePreferences'>): Promise<void> => {
    const changed = await client.shell('changePreferences', changes);
    setFailure(changed.ok ? null : changed.error);
    await refresh();
  };
  return { preferences: shell.preferences, change, failure };
}
