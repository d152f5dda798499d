import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ShellValue } from '../../shared/contract/shell-contract.ts';
import { newIntent, useDesk, useRefresh, type Failure } from '../app/desk-context.tsx';
import type { Approval } from '../app/approval.tsx';

/** A paper that went to the screen instead of a printer. */
export interface ShownPaper {
  readonly jobId: string;
  readonly pages: ShellValue<'takePaper'>['pages'];
}

export interface Printing {
  /** Prints jobs of the queue one after the other and stops at the first that is refused. */
  readonly print: (jobs: readonly string[], options?: PrintOptions) => Promise<boolean>;
  readonly failure: (Failure & { readonly jobId: string }) | null;
  readonly isBusy: boolean;
  readonly shown: readonly ShownPaper[];
  readonly putAway: () => void;
}

export interface PrintOptions {
  /** The clerk looked at the printer after a cut: no paper lies there. */
  readonly nothingCameOut?: boolean;
  readonly approval?: Approval;
}

const PrintingContext = createContext<Printing | null>(null);

export function PrintingProvider({ children }: { readonly children: ReactNode }) {
  const { ask, client } = useDesk();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<Printing['failure']>(null);
  const [shown, setShown] = useState<readonly ShownPaper[]>([]);
  const [isBusy, setBusy] = useState(false);
  const underWay = useRef(false);
  const print = useCallback<Printing['print']>(
    async (jobs, options = {}) => {
      if (underWay.current) return false;
      underWay.current = true;
      setBusy(true);
      setFailure(null);
      const papers: ShownPaper[] = [];
      let refused: Printing['failure'] = null;
      for (const jobId of jobs) {
        const printed = await ask('printDocument', { intent: newIntent(), jobId, ...options });
        if (!printed.ok) {
          refused = { ...printed.error, jobId };
          break;
        }
        const taken = await client.shell('takePaper', { jobId });
        if (taken.ok) papers.push({ jobId, pages: taken.value.pages });
      }
      underWay.current = false;
      setBusy(false);
      setFailure(refused);
      if (papers.length > 0) setShown(papers);
      await refresh();
      return refused === null;
    },
    [ask, client, refresh],
  );
  const putAway = useCallback(() => setShown([]), []);
  const value = useMemo(() => ({ print, failure, isBusy, shown, putAway }), [print, failure, isBusy, shown, putAway]);
  return <PrintingContext value={value}>{children}</PrintingContext>;
}

export function usePrinting(): Printing {
  const printing = useContext(PrintingContext);
  if (!printing) throw new Error('no printing around this component');
  return printing;
}
