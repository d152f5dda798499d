import './attention.css';
import { useState } from 'react';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { useRead } from '../app/desk-context.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { AttentionPart } from './attention-part.tsx';
import { QueuePart } from './queue-part.tsx';

type Part = 'attention' | 'queue';

const parts: readonly Part[] = ['attention', 'queue'];

/** What needs a person, and what waits for head office; how much of each is always seen. */
export function AttentionScreen() {
  const say = useWords(attentionScreenTexts);
  const common = useWords(commonTexts);
  const [part, setPart] = useState<Part>('attention');
  // A promise is overdue by the clock alone, without anything being written.
  const points = useRead('listAttention', {}, { everyMs: 30_000 });
  const waiting = useRead('showDesk', {}).data?.waitingForHeadOffice;
  const counts: Readonly<Record<Part, number | undefined>> = { attention: points.data?.length, queue: waiting };
  return (
    <div className="screen">
      <h1>{common('place.attention')}</h1>
      <ChoiceList
        label={say('part')}
        choices={parts.map((id) => ({
          id,
          label: say(`part.${id}`),
          detail: counts[id] === undefined ? '\u00A0' : say(`count.${id}`, { count: counts[id] }),
        }))}
        chosen={part}
        onChoose={setPart}
        isWide
      />
      <FailureNotice failure={points.error} />
      {part === 'attention' ? points.data && <AttentionPart points={points.data} /> : <QueuePart />}
    </div>
  );
}
