import type { Language } from '../../shared/domain/language.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { useVisitFor } from './use-visit-for.ts';
import type { Waiting } from './waiting-screen.tsx';

/** The way on from a call: the same key as everywhere, now with the language that is known already. */
export function VisitOffer({ waiting: { language } }: { readonly waiting: Waiting }) {
  const common = useWords(commonTexts);
  return language === null ? (
    <p className="row">
      {common('new-visit')} <KeyCap name="F2" />
    </p>
  ) : (
    <VisitIn key={language} language={language} />
  );
}

function VisitIn({ language }: { readonly language: Language }) {
  const say = useWords(waitingTexts);
  const common = useWords(commonTexts);
  const visit = useVisitFor(language);
  return (
    <>
      <ActionButton
        label={visit.isBusyCounter ? say('visit.busy') : say('visit', { language: common(`language.${language}`) })}
        keyName="F2"
        isDisabled={visit.isBusy}
        onAct={() => void visit.begin()}
      />
      <div className="last-failure">
        <FailureNotice failure={visit.failure} />
      </div>
    </>
  );
}
