import { navigate } from 'wouter/use-hash-location';
import type { Language } from '../../shared/domain/language.ts';
import { useDesk, useRead, useStep, type Failure } from '../app/desk-context.tsx';
import { changeCounter, emptyCounter } from '../counter/visit-store.ts';

/** Begins the visit of a customer who was called, in the language they gave when they came; the counter goes on from there. */
export function useVisitFor(language: Language): {
  /** A visit in progress is gone on with first. */
  readonly isBusyCounter: boolean;
  readonly begin: () => Promise<void>;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
} {
  const { which } = useDesk();
  const start = useStep('startVisit');
  const open = useRead('listOpenVisits', {}).data ?? [];
  const isBusyCounter = open.length > 0;
  return {
    isBusyCounter,
    isBusy: start.isBusy,
    failure: start.failure,
    async begin() {
      if (!isBusyCounter) {
        const started = await start.take({ language });
        if (!started) return;
        changeCounter(which, { ...emptyCounter, visitId: started.visitId });
      }
      navigate('/counter');
    },
  };
}
