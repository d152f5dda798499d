import { FolderOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { DropZone, type DropZoneProps } from 'react-aria-components';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { stockTexts } from '../../shared/text/screens/stock/stock.ts';
import { useStep, type Failure } from '../app/desk-context.tsx';
import { isTextField } from '../scan/field-state.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { ImportResult } from './import-result.tsx';
import { checkFeedText, readFeedFile, type FeedText } from './read-feed-file.ts';

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

/** A file from head office: chosen, dropped or pasted. The desk opens it and judges every row. */
export function ImportFeed() {
  const say = useWords(stockTexts);
  const importFeed = useStep('importFeed');
  const picker = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<ProcedureValue<'importFeed'> | null>(null);
  const [unread, setUnread] = useState<Failure | 'unreadable' | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const { failure } = importFeed;
  // The key works from wherever the page is scrolled to; the answer comes to where the eyes are.
  useEffect(() => {
    if (result || unread || failure) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [result, unread, failure]);
  const take = async (reading: FeedText | Promise<FeedText>): Promise<void> => {
    importFeed.clear();
    setResult(null);
    const read = await reading;
    setUnread(read.ok ? null : read.failure);
    if (read.ok) setResult(await importFeed.take({ file: read.text }));
  };
  usePastedFeed((reading) => void take(reading));
  const drop = async ({ items }: DropEvent): Promise<void> => {
    for (const item of items) {
      if (item.kind === 'file') return take(item.getFile().then(readFeedFile));
      if (item.kind === 'text') return take(item.getText('text/plain').then(checkFeedText));
    }
  };
  return (
    <section className="sheet stack" aria-label={say('import.title')}>
      <h2>{say('import.title')}</h2>
      <DropZone className="stock-drop" aria-label={say('import.drop')} onDrop={(event) => void drop(event)}>
        <p>{say('import.text')}</p>
        <ActionButton
          label={say('import.choose')}
          keyName="O"
          icon={FolderOpen}
          isDisabled={importFeed.isBusy}
          onAct={() => picker.current?.click()}
        />
      </DropZone>
      <input
        ref={picker}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(readFeedFile(file));
          // The same file chosen once more is a change again.
          currentTarget.value = '';
        }}
      />
      <div className="stack" aria-live="polite" ref={outcome}>
        {importFeed.isBusy && <p>{say('import.busy')}</p>}
        {unread === 'unreadable' && <Notice kind="bad">{say('import.unreadable')}</Notice>}
        {unread !== 'unreadable' && <FailureNotice failure={unread ?? failure} />}
        {result && <ImportResult result={result} />}
      </div>
    </section>
  );
}

/** Ctrl+V anywhere on the screen but in a field. */
function usePastedFeed(onPaste: (reading: FeedText | Promise<FeedText>) => void): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      // The drop zone has taken it already when it has the focus.
      if (event.defaultPrevented || clipboardData === null || isTextField(event.target)) return;
      const [file] = clipboardData.files;
      event.preventDefault();
      latest.current(file ? readFeedFile(file) : checkFeedText(clipboardData.getData('text/plain')));
    };
    window.addEventListener('paste', take);
    return () => window.removeEventListener('paste', take);
  }, []);
}
