import './find.css';
import { useEffect, useRef, useState } from 'react';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import { useRead } from '../app/desk-context.tsx';
import { useCommand } from '../keys/commands.tsx';
import { useScan } from '../scan/scan-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { readSearch, type SearchKind } from './guess-search.ts';
import { openReceipt, useOpenedReceipt } from './opened-receipt.ts';
import { ReceiptPane } from './receipt-pane.tsx';
import { ResultList } from './result-list.tsx';
import { SearchField } from './search-field.tsx';
import { SearchState } from './search-state.tsx';
import { useSearch } from './use-search.ts';

const listId = 'receipts-found';

/** Every receipt of this desk: search, and what can be done with the one that was found. */
export function FindScreen() {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<SearchKind | null>(null);
  const opened = useOpenedReceipt();
  useScan(({ inspection, text }) => {
    if (opened !== null || inspection.kind !== 'iccid') return false;
    setChosen(null);
    setTyped(inspection.fields.iccid ?? text);
    return true;
  });
  if (opened !== null) return <ReceiptPane key={opened} receipt={opened} />;
  return <SearchPane typed={typed} onType={setTyped} chosen={chosen} onChoose={setChosen} />;
}

function SearchPane(props: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly chosen: SearchKind | null;
  readonly onChoose: (kind: SearchKind | null) => void;
}) {
  const say = useWords(findTexts);
  const { typed, chosen } = props;
  const prefix = useRead('showDesk', {}).data?.prefix ?? '';
  const read = readSearch(typed, chosen, { prefix });
  const { found, failure, isFresh } = useSearch(read.question);
  const [wanted, setWanted] = useState<string | null>(null);
  const picked = found.find(({ visitId }) => visitId === wanted) ?? found[0] ?? null;
  const opensNext = useRef(false);
  // Enter may come before the answer does; it then opens what the answer brings.
  useEffect(() => {
    if (!opensNext.current || !isFresh) return;
    opensNext.current = false;
    if (picked) openReceipt(picked.receipt);
  }, [isFresh, picked]);
  const open = (): void => {
    if (isFresh && picked) openReceipt(picked.receipt);
    else opensNext.current = read.question !== null && !isFresh;
  };
  const type = (text: string): void => {
    opensNext.current = false;
    setWanted(null);
    props.onType(text);
  };
  useCommand({ key: 'Enter', label: say('open'), run: open, isLocal: true });
  useCommand({ key: 'Escape', label: say('title'), run: () => type(''), enabled: typed !== '', isLocal: true });
  return (
    <div className="screen find">
      <h1>{say('title')}</h1>
      <SearchField
        typed={typed}
        onType={type}
        kind={read.kind}
        chosen={chosen}
        onChoose={props.onChoose}
        listId={listId}
        picked={picked?.visitId ?? null}
      />
      <SearchState typed={typed} read={read} failure={failure} count={found.length} isFresh={isFresh} prefix={prefix} />
      <ResultList id={listId} found={found} picked={picked?.visitId ?? null} onPick={setWanted} />
    </div>
  );
}
