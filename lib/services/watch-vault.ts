import { browser } from 'wxt/browser';

const isRecord = (key: string): boolean => key.startsWith('record:');

/**
 * Calls whenever the lock may have changed, until the signal aborts: the opened key comes and goes in session storage, the
 * choice how it is protected stands in local storage. What heard it asks `vaultState`; a key never comes with the call.
 */
export function watchVault(heard: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' || (area === 'local' && !Object.keys(changes).every(isRecord))) heard();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
