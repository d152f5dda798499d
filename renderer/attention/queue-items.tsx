import { useState } from 'react';
import { formatDateTime } from '../../shared/text/format.ts';
import { attentionScreenTexts } from '../../shared/text/screens/attention-screen/attention-screen.ts';
import { ItemLine, type FoundItem } from '../find/item-line.tsx';
import { openReceipt } from '../find/opened-receipt.ts';
import { PickList } from '../find/pick-list.tsx';
import { useCommand } from '../keys/commands.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';

/** Items on their way; Enter opens the receipt of the one that is picked. */
export function QueueItems({ items }: { readonly items: readonly FoundItem[] }) {
  const say = useWords(attentionScreenTexts);
  const [wanted, setWanted] = useState<string | null>(null);
  const picked = items.find(({ itemId }) => itemId === wanted) ?? items[0];
  const open = (itemId: string): void => {
    const receipt = items.find((item) => item.itemId === itemId)?.receipt;
    if (receipt !== undefined && receipt !== '') openReceipt(receipt);
  };
  useCommand({
    key: 'Enter',
    label: say('go-receipt'),
    run: () => picked && open(picked.itemId),
    enabled: picked !== undefined,
    isLocal: true,
  });
  if (!picked) return <p className="sheet empty">{say('queue.items.none')}</p>;
  return (
    <div className="attention-list">
      <PickList
        id="queue-items"
        label={say('queue.items')}
        rows={items}
        idOf={({ itemId }) => itemId}
        picked={picked.itemId}
        onPick={setWanted}
        onOpen={open}
        body={QueueRow}
      />
    </div>
  );
}

function QueueRow({ row: item }: { readonly row: FoundItem }) {
  const { timeZone, locale } = usePlace();
  return (
    <span className="pick-body queue-row">
      <span className="queue-receipt">{item.receipt}</span>
      <span className="soft small">{formatDateTime(item.finishedAt, timeZone, locale)}</span>
      <ItemLine item={item} />
    </span>
  );
}
