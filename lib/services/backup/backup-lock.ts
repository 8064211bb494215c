import { type KeyRecord, newDataKey, wrap } from '../../platform/key-record.ts';
import { refuseWeakPassphrase } from '../../platform/passphrase-key.ts';
import { Refused } from '../../platform/refused.ts';
import { sameStored } from '../../platform/same-stored.ts';
import { currentCopy } from '../../platform/write-twice.ts';
import { dataKey, importDataKey } from '../data-key.ts';
import { keyName, keyOnDisk } from '../key-on-disk.ts';
import { lock } from '../locking.ts';

/** A key, and the same key wrapped by a passphrase. */
export interface BackupLock {
  record: KeyRecord;
  key: CryptoKey;
}

async function own(passphrase: string): Promise<BackupLock> {
  refuseWeakPassphrase(passphrase);
  const bytes = newDataKey();
  return { record: await wrap(bytes, passphrase), key: await importDataKey(bytes) };
}

/**
 * What a backup opens with: a passphrase of its own, or the vault's, which need not be typed for it, since the vault's
 * key lies there wrapped by it.
 */
export async function backupLock(passphrase?: string): Promise<BackupLock> {
  if (passphrase !== undefined) return own(passphrase);
  const record = await keyOnDisk();
  if (record?.mode !== 'passphrase') throw new Refused('weakPassphrase');
  const copy = await currentCopy(keyName); // one that is known to be behind says nothing of the record
  if (copy !== undefined && !sameStored(copy, record)) {
    // One of them is spoilt, and a file made with that one would never open. Who unlocks again finds out which, and mends it.
    await lock();
    throw new Refused('locked');
  }
  return { record, key: await dataKey() };
}
