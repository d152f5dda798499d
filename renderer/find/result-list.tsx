import { formatDateTime } from '../../shared/text/format.ts';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { ItemLine } from './item-line.tsx';
import { openReceipt } from './opened-receipt.ts';
import { PickList } from './pick-list.tsx';
import type { FoundReceipt } from './use-search.ts';

export function ResultList(props: {
  readonly id: string;
  readonly found: readonly FoundReceipt[];
  readonly picked: string | null;
  readonly onPick: (visitId: string) => void;
}) {
  const say = useWords(findTexts);
  const { found } = props;
  return (
    <div className="results" {...(found.length > 0 && { 'data-on': '' })}>
      <PickList
        id={props.id}
        label={say('results')}
        rows={found}
        idOf={({ visitId }) => visitId}
        picked={props.picked}
        onPick={props.onPick}
        onOpen={(visitId) => {
          const receipt = found.find((row) => row.visitId === visitId)?.receipt;
          if (receipt !== undefined) openReceipt(receipt);
        }}
        isUnderField
        body={ResultRow}
      />
    </div>
  );
}

function ResultRow({ row }: { readonly row: FoundReceipt }) {
  const { timeZone, locale } = usePlace();
  return (
    <span className="pick-body result">
      <span className="result-receipt">{row.receipt}</span>
      <span className="soft">{formatDateTime(row.finishedAt, timeZone, locale)}</span>
      <span className="result-items">
        {row.items.map((item) => (
          <ItemLine key={item.itemId} item={item} />
        ))}
      </span>
      <span className="result-total">
        <MoneyText minor={row.totalMinor} />
      </span>
    </span>
  );
}
