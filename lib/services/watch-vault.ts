import { browser } from 'wxt/browser';

/** Keys of the lock, in either area: the key opened or wrapped, tries, the time it locks after. `seen` is only a clock's. */
const ofTheLock = /^(?:vault:(?!seen$)|lock$)/u;

/**
 * Calls whenever the lock may have changed, wherever that was done, until the signal aborts. Who hears it asks
 * `vaultState`: nothing that was stored comes with the call.
 */
export function watchVault(heard: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => ofTheLock.test(key))) heard();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
