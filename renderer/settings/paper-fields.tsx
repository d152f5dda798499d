import { settingsTexts } from '../../shared/text/screens/settings/settings.ts';
import { ChoiceList } from '../ui/choice-list.tsx';
import { useWords } from '../words/words-context.tsx';
import { usePaperName } from './say-setting.ts';
import type { DraftProps } from './shop-fields.tsx';

const receiptPapers = ['roll-80', 'A4', 'Letter'] as const;
const slipPapers = ['A5', 'A4', 'Letter'] as const;

/** What lies in the printers. */
export function PaperFields({ draft, onEdit }: DraftProps) {
  const say = useWords(settingsTexts);
  const paperName = usePaperName();
  return (
    <section className="sheet stack">
      <h2>{say('shop.sizes-group')}</h2>
      <div className="columns">
        <div className="stack-tight">
          <h3>{say('receiptPaper')}</h3>
          <p className="field-help">{say('receiptPaper.help')}</p>
          <ChoiceList
            label={say('receiptPaper')}
            choices={receiptPapers.map((id) => ({ id, label: paperName(id) }))}
            chosen={draft.receiptPaper}
            onChoose={(receiptPaper) => onEdit({ receiptPaper })}
          />
        </div>
        <div className="stack-tight">
          <h3>{say('slipPaper')}</h3>
          <p className="field-help">{say('slipPaper.help')}</p>
          <ChoiceList
            label={say('slipPaper')}
            choices={slipPapers.map((id) => ({ id, label: paperName(id) }))}
            chosen={draft.slipPaper}
            onChoose={(slipPaper) => onEdit({ slipPaper })}
            firstDigit={receiptPapers.length + 1}
          />
        </div>
      </div>
    </section>
  );
}
