import { newDataKey, wrap } from '../platform/key-record.ts';
import { refuseWeakPassphrase } from '../platform/passphrase-key.ts';
import { Refused } from '../platform/refused.ts';
import { importDataKey } from './data-key.ts';
import { resealed } from './first-cut.ts';
import { hold } from './held-key.ts';
import { keyName, keyOnDisk } from './key-on-disk.ts';
import { lockMinutes } from './lock-minutes.ts';
import { inKeyTurn } from './locking.ts';
import { inVault, write } from './vault.ts';

/**
 * The first choice: makes the data key, wraps it by a passphrase or by the device key, and seals anew what the first
 * version kept under the device key itself, all in one step.
 */
export const protect = (passphrase?: string): Promise<void> =>
  inVault(() =>
    inKeyTurn(async () => {
      if (passphrase !== undefined) refuseWeakPassphrase(passphrase);
      const present = await keyOnDisk();
      // Twice 「暂不设置密码」, from two tabs, is no mistake.
      if (present?.mode === 'device' && passphrase === undefined) return;
      if (present) throw new Refused('alreadyProtected');
      const bytes = newDataKey();
      const value = await wrap(bytes, passphrase);
      const records = await resealed(await importDataKey(bytes));
      if (passphrase !== undefined) await hold(bytes, await lockMinutes());
      await write([{ key: keyName, value }, ...records]);
    }),
  );
