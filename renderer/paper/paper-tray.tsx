import './paper-tray.css';
import { X } from 'lucide-react';
import { paperScreenTexts } from '../../shared/text/screens/paper-screen/paper-screen.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useWords } from '../words/words-context.tsx';
import { usePrinting } from './printing.tsx';

/** Papers that went to the screen lie here, as they would in the tray of a printer. It takes no keys but its own. */
export function PaperTray() {
  const say = useWords(paperScreenTexts);
  const { shown, putAway } = usePrinting();
  if (shown.length === 0) return null;
  return (
    <section className="paper-tray" aria-label={say('tray')}>
      <div className="row-apart">
        <h2>{say('tray')}</h2>
        <ActionButton label={say('put-away')} keyName="Ctrl+P" icon={X} onAct={putAway} />
      </div>
      <div className="paper-pages">
        {shown.flatMap(({ jobId, pages }) =>
          pages.map(({ pngBase64, widthPx, heightPx }, index) => (
            <img
              key={`${jobId}-${index}`}
              className="paper-page"
              src={`data:image/png;base64,${pngBase64}`}
              width={widthPx / 2}
              height={heightPx / 2}
              alt={say('page', { number: index + 1 })}
            />
          )),
        )}
      </div>
    </section>
  );
}
