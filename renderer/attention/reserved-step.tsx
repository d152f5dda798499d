import { UserLock } from 'lucide-react';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { useRead } from '../app/desk-context.tsx';
import { useWords } from '../words/words-context.tsx';

export function useIsManager(): boolean {
  return useRead('showDesk', {}).data?.signedIn?.role === 'manager';
}

/** Said in place of the button, so that nobody presses what the desk would refuse. */
export function ManagerOnly() {
  const say = useWords(attentionScreenTexts);
  return (
    <p className="sign" data-kind="soft">
      <UserLock aria-hidden />
      {say('manager-only')}
    </p>
  );
}
