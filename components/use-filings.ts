import { useCallback, useEffect } from 'react';
import type { Listed } from '../lib/services/tracking/read-filings.ts';
import type { Filing } from '../lib/tracker/filing.ts';
import type { Ledger } from '../lib/tracker/ledger.ts';
import { type Asked, useAsked } from './use-asked.ts';

/** What is stored about filings, as a page of ours reads it itself: neither the worker nor the vault is waited for. */
export interface FilingsHere {
  /** The most urgent first, at most so many. */
  read(most?: number): Promise<{ listed: Listed[]; total: number }>;
  removed(): Promise<Filing[]>;
  ledger(): Promise<Ledger>;
  /** Calls whenever one of them may have changed, until the signal aborts. */
  watch(heard: () => void, signal: AbortSignal): void;
}

/** An answer that is asked for again whenever something stored about filings changes. */
function useWatched<T>(ask: () => Promise<T>, watch: FilingsHere['watch']): Asked<T> {
  const asked = useAsked(ask);
  const { again } = asked;
  useEffect(() => {
    const end = new AbortController();
    watch(() => void again(), end.signal);
    return () => end.abort();
  }, [watch, again]);
  return asked;
}

/** The filings, the most urgent first, as they change. */
export const useFilings = ({ read, watch }: FilingsHere, most?: number) =>
  useWatched(
    useCallback(() => read(most), [read, most]),
    watch,
  );

/** What was removed and can be brought back. */
export const useRemoved = ({ removed, watch }: FilingsHere) => useWatched(removed, watch);

/** What has been said, and what could not be. */
export const useLedger = ({ ledger, watch }: FilingsHere) => useWatched(ledger, watch);
