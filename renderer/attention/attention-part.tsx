import { Leaf } from 'lucide-react';
import { useState } from 'react';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { attentionTexts } from '../../shared/text/attention/attention.ts';
import { formatDateTime } from '../../shared/text/format.ts';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { PickList } from '../find/pick-list.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { AttentionIcon } from './attention-icon.tsx';
import { PointPane } from './point-pane.tsx';

export type AttentionPoint = ProcedureValue<'listAttention'>[number];

/** The points in the order in which they came up, and beside them what can be done with the one that is picked. */
export function AttentionPart({ points }: { readonly points: readonly AttentionPoint[] }) {
  const say = useWords(attentionScreenTexts);
  const [wanted, setWanted] = useState<{ readonly id: string; readonly place: number } | null>(null);
  // What is dealt with leaves the list; the mark then stays where it was, on the next point.
  const picked =
    points.find(({ attentionId }) => attentionId === wanted?.id) ?? points[wanted?.place ?? 0] ?? points.at(-1);
  if (!picked) return <NothingWaits />;
  return (
    <div className="attention-columns">
      <div className="attention-list">
        <PickList
          id="attention-points"
          label={say('list')}
          rows={points}
          idOf={({ attentionId }) => attentionId}
          picked={picked.attentionId}
          onPick={(id) => setWanted({ id, place: points.findIndex(({ attentionId }) => attentionId === id) })}
          body={PointRow}
        />
      </div>
      <PointPane key={picked.attentionId} point={picked} />
    </div>
  );
}

function PointRow({ row: { kind, title, since } }: { readonly row: AttentionPoint }) {
  const what = useWords(attentionTexts);
  const say = useWords(attentionScreenTexts);
  const { timeZone, locale } = usePlace();
  return (
    <span className="pick-body point">
      <AttentionIcon kind={kind} />
      <span className="point-kind">{what(`kind.${kind}`)}</span>
      <span className="soft small">
        {[title, say('since', { time: formatDateTime(since, timeZone, locale) })]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </span>
    </span>
  );
}

function NothingWaits() {
  const what = useWords(attentionTexts);
  const say = useWords(attentionScreenTexts);
  return (
    <section className="sheet empty stack">
      <p className="nothing-waits">
        <Leaf aria-hidden />
        {what('empty')}
      </p>
      <p>{say('empty.text')}</p>
    </section>
  );
}
