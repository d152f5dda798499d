import { Info, Megaphone, Ticket } from 'lucide-react';
import type { Language } from '../../shared/domain/language.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { DueSign } from './due-sign.tsx';
import { useVisitFor } from './use-visit-for.ts';
import { useWishes } from './use-wishes.ts';
import type { Waiting, WaitingNews } from './waiting-screen.tsx';

/** The number that was called or given out last, large enough to read out over the counter. Its place is kept when it is empty. */
export function LastNews({ news }: { readonly news: WaitingNews | null }) {
  const say = useWords(waitingTexts);
  const wishesOf = useWishes();
  const Icon = news === null || news.kind === 'removed' ? Info : news.kind === 'called' ? Megaphone : Ticket;
  const wishes = news && wishesOf(news.waiting);
  return (
    <div className="last-news" role="status">
      <span className="last-ticket">{news ? say('ticket', { ticket: news.waiting.ticket }) : '–'}</span>
      <div className="stack-tight">
        <p className="sign" {...(news === null && { 'data-kind': 'soft' })}>
          <Icon aria-hidden />
          {news ? say(news.kind) : say('news.none')}
        </p>
        {news && news.kind !== 'removed' && (
          <p className="row">
            <DueSign waiting={news.waiting} />
            {wishes !== '' && <span>{wishes}</span>}
          </p>
        )}
      </div>
      {news?.kind === 'called' && <VisitOffer waiting={news.waiting} />}
    </div>
  );
}

/** The way on from a call: the same key as everywhere, now with the language that is known already. */
function VisitOffer({ waiting: { language } }: { readonly waiting: Waiting }) {
  const common = useWords(commonTexts);
  return language === null ? (
    <p className="soft">F2 · {common('new-visit')}</p>
  ) : (
    <VisitIn key={language} language={language} />
  );
}

function VisitIn({ language }: { readonly language: Language }) {
  const say = useWords(waitingTexts);
  const common = useWords(commonTexts);
  const visit = useVisitFor(language);
  return (
    <div className="stack-tight">
      <ActionButton
        label={visit.isBusyCounter ? say('visit.busy') : say('visit', { language: common(`language.${language}`) })}
        keyName="F2"
        isDisabled={visit.isBusy}
        onAct={() => void visit.begin()}
      />
      <FailureNotice failure={visit.failure} />
    </div>
  );
}
