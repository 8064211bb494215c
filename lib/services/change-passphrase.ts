import { wrap } from '../platform/key-record.ts';
import { refuseWeakPassphrase } from '../platform/passphrase-key.ts';
import { Refused } from '../platform/refused.ts';
import { forgetDataKey } from './data-key.ts';
import { hold, letGo } from './held-key.ts';
import { keyName, keyOnDisk } from './key-on-disk.ts';
import { lockMinutes } from './lock-minutes.ts';
import { inKeyTurn, proven } from './locking.ts';
import { unwrapTwice } from './unwrap-twice.ts';
import { write } from './vault.ts';

/**
 * Wraps the same key anew, so no record has to change. `from`: the present passphrase, asked also of someone who found
 * the vault open. Without `to`: by the device key.
 */
export const changePassphrase = (from: string | undefined, to: string | undefined): Promise<void> =>
  inKeyTurn(async () => {
    if (to !== undefined) refuseWeakPassphrase(to);
    const record = await keyOnDisk();
    if (!record) throw new Refused('locked');
    if (record.mode === 'passphrase' && from === undefined) throw new Refused('wrongPassphrase');
    const bytes = record.mode === 'device' ? await unwrapTwice(record) : await proven(record, from ?? '');
    const value = await wrap(bytes, to);
    // Held before it is needed: whoever asks in between finds the vault open.
    if (to !== undefined) await hold(bytes, await lockMinutes());
    await write([{ key: keyName, value }]);
    if (to === undefined) await letGo();
    forgetDataKey();
  });
