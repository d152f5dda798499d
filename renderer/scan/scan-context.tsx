import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { zonedPartsOf } from '../../shared/domain/zoned-time.ts';
import { usePlace } from '../words/words-context.tsx';
import { readScan, type Scan } from './read-scan.ts';

/** Answers true when the scan belongs here and was taken. */
export type TakeScan = (scan: Scan) => boolean;

/** Who wants scans now, the newest first: a pane before the screen it stands in. */
export interface ScanRoutes {
  add(take: TakeScan): () => void;
  offer(scan: Scan): boolean;
}

export function createScanRoutes(): ScanRoutes {
  const takers: TakeScan[] = [];
  return {
    add(take) {
      takers.unshift(take);
      return () => {
        takers.splice(takers.indexOf(take), 1);
      };
    },
    offer: (scan) => takers.some((take) => take(scan)),
  };
}

const ScanContext = createContext<ScanRoutes>(createScanRoutes());

export function ScanProvider({ routes, children }: { readonly routes: ScanRoutes; readonly children: ReactNode }) {
  return <ScanContext value={routes}>{children}</ScanContext>;
}

/** Hands a text to whoever wants scans now, as a scanner would: for the customers of a demo shop. */
export function useOfferScan(): (text: string) => void {
  const routes = useContext(ScanContext);
  const { timeZone } = usePlace();
  return (text) => {
    const today = zonedPartsOf(new Date().toISOString(), timeZone).date;
    const scan = readScan({ byCode: text, byKey: text }, today);
    if (scan) routes.offer(scan);
  };
}

/** Takes scans for as long as the component is on the screen. */
export function useScan(take: TakeScan): void {
  const routes = useContext(ScanContext);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => routes.add((scan) => latest.current(scan)), [routes]);
}
