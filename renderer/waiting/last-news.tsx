import { Info, Megaphone, Ticket } from 'lucide-react';
import { waitingTexts } from '../../shared/text/screens/waiting/waiting.ts';
import { useWords } from '../words/words-context.tsx';
import { DueSign } from './due-sign.tsx';
import { useWishes } from './use-wishes.ts';
import type { WaitingNews } from './waiting-screen.tsx';

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
    </div>
  );
}
