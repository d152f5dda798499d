import { useState } from 'react';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { useRead, type Failure } from '../app/desk-context.tsx';
import type { SearchQuestion } from './guess-search.ts';

export type FoundReceipt = ProcedureValue<'findReceipts'>[number];

export interface Search {
  readonly found: readonly FoundReceipt[];
  readonly failure: Failure | null;
  /** True when what is shown answers what is typed now. */
  readonly isFresh: boolean;
}

const nothing: SearchQuestion = { field: 'receipt', text: '' };

/** Asks while somebody types, one question at a time: what was typed meanwhile is asked when the answer is in. */
export function useSearch(question: SearchQuestion | null): Search {
  const [asked, setAsked] = useState<SearchQuestion | null>(null);
  const read = useRead('findReceipts', { by: asked ?? nothing }, { enabled: asked !== null });
  const isUnderWay = asked !== null && read.isFetching;
  const isAsked = asked?.field === question?.field && asked?.text === question?.text;
  if (!isUnderWay && !isAsked) setAsked(question);
  const isFresh = question !== null && isAsked && !read.isPlaceholderData && !read.isPending;
  return {
    found: question === null || read.isError ? [] : (read.data ?? []),
    failure: question !== null && isAsked ? read.error : null,
    isFresh,
  };
}
