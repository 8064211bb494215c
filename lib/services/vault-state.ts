import type { VaultState } from '../platform/vault-messages.ts';
import { held } from './held-key.ts';
import { keyOnDisk } from './key-on-disk.ts';
import { lockMinutes } from './lock-minutes.ts';
import { retryAt } from './passphrase-tries.ts';
import { isAnyoneWaiting } from './waiting-tabs.ts';

/** What our own pages show of the lock. */
export async function vaultState(): Promise<VaultState> {
  const record = await keyOnDisk();
  const mode = record?.mode ?? 'new';
  const open = mode === 'passphrase' ? await held() : undefined;
  return {
    mode,
    locked: mode !== 'device' && !open,
    lockAt: open?.lockAt,
    lockMinutes: await lockMinutes(),
    retryAt: await retryAt(),
    waiting: await isAnyoneWaiting(),
  };
}
