import { useCallback, useEffect } from 'react';
import { now } from '../../lib/platform/clock.ts';
import type { VaultState } from '../../lib/platform/vault-messages.ts';
import { usePage } from '../page-context.ts';
import { type Asked, useAsked } from '../use-asked.ts';

/** Calls whenever the lock may have changed, wherever that was done, until the signal aborts. */
export type WatchVault = (heard: () => void, signal: AbortSignal) => void;

const longestTimer = 2 ** 31 - 1;
const justAfter = 50;

/** The lock as it stands: also when it closes by itself, or from another page of ours. */
export const useVault = (watch: WatchVault): Asked<VaultState> => {
  const { send } = usePage();
  const vault = useAsked(useCallback(() => send('vaultState', {}), [send]));
  const { again } = vault;
  useEffect(() => {
    const end = new AbortController();
    watch(() => void again(), end.signal);
    document.addEventListener('visibilitychange', () => void again(), { signal: end.signal });
    return () => end.abort();
  }, [watch, again]);

  const lockAt = vault.value?.locked ? undefined : vault.value?.lockAt;
  useEffect(() => {
    if (lockAt === undefined) return;
    // The moment is known beforehand: values leave the page then, whether or not the worker is awake to say so.
    const due = setTimeout(() => void again(), Math.min(longestTimer, Math.max(0, lockAt - now()) + justAfter));
    return () => clearTimeout(due);
  }, [lockAt, again]);
  return vault;
};
