import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { useWords } from '../words/words-context.tsx';
import type { Waiting } from './waiting-screen.tsx';

/** Language and kind of business of somebody who waits, as far as anybody asked. */
export function useWishes(): (waiting: Pick<Waiting, 'language' | 'business'>) => string {
  const say = useWords(waitingTexts);
  const common = useWords(commonTexts);
  return ({ language, business }) =>
    [language && common(`language.${language}`), business && say(`business.${business}`)]
      .filter((part) => part !== null)
      .join(' · ');
}
