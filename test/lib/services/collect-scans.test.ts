import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inDatabase } from '../../../lib/platform/database.ts';
import { scanSizes } from '../../../lib/platform/scan-store.ts';
import { collectScans } from '../../../lib/services/collect-scans.ts';
import { saveDraft } from '../../../lib/services/edit-profile.ts';
import { profileKind } from '../../../lib/services/profile.ts';
import { readProfile } from '../../../lib/services/profiles.ts';
import { putScan } from '../../../lib/services/scans.ts';
import { deleteProfile, purge, undelete } from '../../../lib/services/trash.ts';
import { inVault, recordKey } from '../../../lib/services/vault.ts';
import { empty, spoilTwice, startEmpty } from './fresh.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 21);
const field = 'icp_subject.organize_info.certificate_photo';

startEmpty();
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await inDatabase((database) => Promise.all([database.clear('scans'), database.clear('scanSizes')]));
});
afterEach(() => void vi.useRealTimers());

const put = () => putScan({ name: '示例.jpg', type: 'image/jpeg', bytes: new Uint8Array(9) });
const save = (scanId: string) =>
  saveDraft({
    name: '',
    tags: [],
    saved: {},
    people: {},
    applets: [],
    scans: { [field]: [{ id: scanId, name: '', type: '', bytes: 9, width: 1, height: 1, addedAt: start }] },
  });
/** So many hours after the beginning, a worker starts. */
const at = async (hours: number): Promise<string[]> => {
  vi.setSystemTime(start + hours * hour);
  await collectScans();
  return [...(await scanSizes()).keys()].sort();
};

it('a scan nobody refers to goes a day after that was found, one in a profile or in the trash stays', async () => {
  const [alone, saved] = [await put(), await put()];
  const { profileId } = await save(saved);
  const both = [alone, saved].sort();
  expect(await at(1)).toEqual(both);
  expect(await at(23)).toEqual(both); // younger than a day: somebody may be about to save it
  expect(await at(30)).toEqual(both); // found
  expect(await at(53)).toEqual(both);
  expect(await at(60)).toEqual([saved]);
  await deleteProfile(profileId);
  expect(await at(200)).toEqual([saved]);
  expect(await at(300)).toEqual([saved]);
  await purge(profileId);
  expect(await at(400)).toEqual([saved]);
  expect(await at(425)).toEqual([]);
});

it('a scan that comes back to somebody in between starts anew', async () => {
  const saved = await put();
  expect(await at(30)).toEqual([saved]); // found alone
  const { profileId } = await save(saved);
  expect(await at(60)).toEqual([saved]);
  await deleteProfile(profileId);
  await purge(profileId);
  expect(await at(70)).toEqual([saved]); // found alone again, and not by the first time
  expect(await at(93)).toEqual([saved]);
  expect(await at(100)).toEqual([]);
});

it('looks again only after hours, and not while the vault is locked', async () => {
  await put();
  await at(1);
  const before = await fakeBrowser.storage.local.get('scans-collected');
  await at(2);
  expect(await fakeBrowser.storage.local.get('scans-collected')).toEqual(before);
  await empty();
  vi.setSystemTime(start + 90 * hour);
  await expect(collectScans()).rejects.toMatchObject({ fault: 'locked' });
  expect((await scanSizes()).size).toBe(1);
});

it('removes nothing while a profile lies aside that cannot say what it refers to', async () => {
  const saved = await put();
  const { profileId } = await save(saved);
  await spoilTwice(recordKey(profileKind, profileId), 'spoilt');
  await expect(inVault(() => readProfile(profileId))).rejects.toMatchObject({ fault: 'damaged' });
  for (const hours of [30, 60, 90]) expect(await at(hours)).toEqual([saved]);
  await expect(undelete(profileId)).rejects.toMatchObject({ fault: 'noSuchProfile' });
});
