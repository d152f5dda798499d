import { useState } from 'react';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import type { FindKey } from '../../shared/text/screens/find/en.ts';
import type { MessageValues } from '../../shared/text/catalogue.ts';
import { approvalCodes, type Approval } from '../app/approval.tsx';
import { useStep, type Failure } from '../app/desk-context.tsx';
import { usePrinting } from '../paper/printing.tsx';
import { savePdf } from './save-pdf.ts';

/** What is wished for: a further copy of a paper, printed or as a file, with its codes or without. */
export interface CopyWish {
  readonly print: ProcedureValue<'showVisit'>['prints'][number];
  readonly as: 'paper' | 'pdf';
  readonly showSecret: boolean;
}

export interface Copying {
  readonly make: (wish: CopyWish) => Promise<void>;
  /** The desk asked for a second person; the wish waits for their word. */
  readonly isApproving: boolean;
  readonly approve: (approval: Approval) => void;
  readonly clear: () => void;
  readonly failure: Failure | null;
  readonly news: { readonly say: FindKey; readonly values: MessageValues } | null;
  readonly isBusy: boolean;
}

/** Copies of a receipt’s papers. Each is journaled before it is made, and codes stand on it only with a second person’s word. */
export function useCopy(receipt: string): Copying {
  const printing = usePrinting();
  const reprint = useStep('reprintDocument');
  const save = useStep('exportDocument');
  const [wish, setWish] = useState<CopyWish | null>(null);
  const [isApproving, setApproving] = useState(false);
  const [news, setNews] = useState<Copying['news']>(null);
  const clear = (): void => {
    reprint.clear();
    save.clear();
    setApproving(false);
    setNews(null);
  };
  const make = async (wish: CopyWish, approval?: Approval): Promise<void> => {
    reprint.clear();
    save.clear();
    setNews(null);
    const { print, as, showSecret } = wish;
    const asked = { jobId: print.jobId, showSecret, ...(approval && { approval }) };
    if (as === 'paper') {
      const copy = await reprint.take(asked);
      if (!copy) return;
      setApproving(false);
      const values = { number: copy.copyNumber };
      if (await printing.print([copy.jobId])) setNews({ say: copy.secretHidden ? 'copied.hidden' : 'copied', values });
      return;
    }
    const file = await save.take(asked);
    if (!file) return;
    setApproving(false);
    const name = `${receipt}-${print.document}.pdf`;
    savePdf(name, file.pdfBase64);
    setNews({ say: file.secretHidden ? 'saved.hidden' : 'saved', values: { file: name } });
  };
  const failure = reprint.failure ?? save.failure;
  const needsApproval = failure !== null && approvalCodes.has(failure.code);
  return {
    make: async (next) => {
      setWish(next);
      await make(next);
    },
    isApproving: isApproving || needsApproval,
    approve: (approval) => {
      if (!wish) return;
      setApproving(true);
      void make(wish, approval);
    },
    clear,
    // What the form itself asks for need not be said beside it.
    failure: failure?.code === 'approval-needed' ? null : failure,
    news,
    isBusy: reprint.isBusy || save.isBusy,
  };
}
