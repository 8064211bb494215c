import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupLock } from '../../../../lib/services/backup/backup-lock.ts';
import { changePassphrase } from '../../../../lib/services/change-passphrase.ts';
import { elsewhere } from './moving.ts';

vi.setConfig({ testTimeout: 60_000 }); // Argon2 on a busy machine
const first = '示例 first passphrase';
const second = '示例 second passphrase';
const { open } = indexedDB;

beforeEach(() => elsewhere(first));
afterEach(() => {
  indexedDB.open = open;
});

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('vault:key'))['vault:key'];

it('opens with the new passphrase where the database had no room for the second copy of the change', async () => {
  indexedDB.open = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await changePassphrase(first, second);
  indexedDB.open = open;
  expect((await backupLock()).record).toEqual(await stored());
});

it('is refused, and locks, where the record is another than its copy', async () => {
  const record = (await stored()) as { data: string };
  const data = record.data.replace(/^./u, (sign) => (sign === 'A' ? 'B' : 'A'));
  await fakeBrowser.storage.local.set({ 'vault:key': { ...record, data } });
  await expect(backupLock()).rejects.toMatchObject({ fault: 'locked' });
});
