import { Download, Printer, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { findTexts } from '../../shared/text/screens/find/find.ts';
import { paperScreenTexts } from '../../shared/text/screens/paper-screen/paper-screen.ts';
import { ApprovalForm } from '../app/approval.tsx';
import { useRead } from '../app/desk-context.tsx';
import { PrintFailure } from '../paper/print-failure.tsx';
import { usePrinting } from '../paper/printing.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { useItemName } from './item-line.tsx';
import { useCopy } from './use-copy.ts';
import type { FoundReceipt } from './use-search.ts';

type Print = ProcedureValue<'showVisit'>['prints'][number];

/** The papers of a receipt by digit, and what can be done with the one that is chosen. */
export function ReceiptPapers(props: {
  readonly found: FoundReceipt;
  readonly prints: readonly Print[];
  readonly isReissued: boolean;
  /** Absent where no code of this receipt can be taken back. */
  readonly onReissue?: () => void;
}) {
  const say = useWords(findTexts);
  const paper = useWords(paperScreenTexts);
  const nameOf = useItemName();
  const { found, prints } = props;
  const printing = usePrinting();
  const waiting = (useRead('listPrintJobs', {}).data ?? []).filter(({ subject }) => subject === found.visitId);
  const [jobId, setJobId] = useState<string | null>(null);
  const [wantsSecret, setWantsSecret] = useState(false);
  const chosen = prints.find((print) => print.jobId === jobId) ?? prints[0];
  const copy = useCopy(found.receipt);
  if (!chosen) return null;
  // A reissued slip is a job of its own that the visit does not know of.
  const waitingOf = (print: Print) =>
    waiting.find(({ document, itemId }) => document === print.document && itemId === print.itemId);
  const unprinted = waitingOf(chosen);
  const labelOf = (print: Print): string => {
    const item = found.items.find(({ itemId }) => itemId === print.itemId);
    return item ? `${paper(`document.${print.document}`)} · ${nameOf(item)}` : paper(`document.${print.document}`);
  };
  const stateOf = ({ state, copyNumber }: (typeof waiting)[number]): string =>
    state === 'started'
      ? say('paper.in-doubt')
      : copyNumber > 0
        ? say('paper.copy-unprinted', { number: copyNumber })
        : say('paper.unprinted');
  const hasSecret =
    chosen.document === 'activation-slip' ||
    (chosen.document === 'receipt' && found.items.some(({ kind }) => kind === 'top-up-voucher'));
  const wish = { print: chosen, showSecret: wantsSecret && hasSecret };
  const isBusy = copy.isBusy || printing.isBusy;
  if (copy.isApproving) return <ApprovalStep copy={copy} />;
  return (
    <section className="sheet stack" aria-label={say('papers')}>
      <h2>{say('papers')}</h2>
      <ChoiceList
        label={say('papers')}
        choices={prints.map((print) => {
          const job = waitingOf(print);
          return { id: print.jobId, label: labelOf(print), ...(job && { detail: stateOf(job) }) };
        })}
        chosen={chosen.jobId}
        onChoose={(id) => {
          setJobId(id);
          copy.clear();
        }}
      />
      {hasSecret && (
        <ChoiceList
          label={say('secret')}
          firstDigit={prints.length + 1}
          choices={[{ id: 'secret', label: say('secret'), detail: say('secret.detail') }]}
          chosen={new Set(wantsSecret ? ['secret'] : [])}
          onChoose={() => setWantsSecret(!wantsSecret)}
        />
      )}
      <div className="row">
        {unprinted && unprinted.state !== 'started' && (
          <ActionButton
            label={paper('print-now')}
            keyName="P"
            kind="main"
            icon={Printer}
            isDisabled={isBusy}
            onAct={() => void printing.print([unprinted.jobId])}
          />
        )}
        <ActionButton
          label={say('copy.print')}
          keyName="F10"
          kind={unprinted ? 'plain' : 'main'}
          icon={Printer}
          isDisabled={isBusy}
          onAct={() => void copy.make({ ...wish, as: 'paper' })}
        />
        <ActionButton
          label={say('copy.save')}
          keyName="S"
          icon={Download}
          isDisabled={isBusy}
          onAct={() => void copy.make({ ...wish, as: 'pdf' })}
        />
        {props.onReissue && <ActionButton label={say('rescue')} keyName="R" icon={RefreshCw} onAct={props.onReissue} />}
      </div>
      {unprinted?.state === 'started' && <Notice kind="warn">{say('paper.in-doubt.do')}</Notice>}
      <p className="soft small">{say('copy.note')}</p>
      <div className="stack copy-news" aria-live="polite">
        {props.isReissued && <Notice kind="good">{say('rescue.done')}</Notice>}
        {copy.news && <Notice kind="good">{say(copy.news.say, copy.news.values)}</Notice>}
        <FailureNotice failure={copy.failure} />
        <PrintFailure />
      </div>
    </section>
  );
}

function ApprovalStep({ copy }: { readonly copy: ReturnType<typeof useCopy> }) {
  return (
    <section className="stack">
      <ApprovalForm onGive={copy.approve} onCancel={copy.clear} />
      <FailureNotice failure={copy.failure} />
    </section>
  );
}
