import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asides } from '../../../lib/platform/set-aside.ts';
import { lock, unlock } from '../../../lib/services/locking.ts';
import { listProfiles, readProfile } from '../../../lib/services/profiles.ts';
import { protect } from '../../../lib/services/protect.ts';
import { inVault } from '../../../lib/services/vault.ts';
import { vaultState } from '../../../lib/services/vault-state.ts';
import { putBack } from './fresh.ts';

vi.setConfig({ testTimeout: 30_000 }); // Argon2 on a busy machine

type Stored = Record<string, unknown>;

// What version 0.1 wrote: two invented profiles, and the key that browser profile had (there it could not be taken out).
const fixture = JSON.parse(readFileSync('test/fixtures/first-cut.json', 'utf8')) as {
  deviceKey: string;
  local: Stored;
};
const records = Object.keys(fixture.local).filter((key) => key.startsWith('record:'));
const onDisk = async () => (await fakeBrowser.storage.local.get(null)) as Stored;
const names = async () => (await listProfiles()).map(({ name }) => name).toSorted();
const both = ['周示例', '示例领航（深圳）科技有限公司'];

beforeEach(() => putBack(fixture.local, fixture.deviceKey));

describe('what the first version stored', () => {
  it('is closed, and left as it is, until its owner has chosen', async () => {
    expect(await vaultState()).toMatchObject({ mode: 'new', locked: true });
    await expect(listProfiles()).rejects.toMatchObject({ fault: 'locked' });
    expect(await onDisk()).toEqual(fixture.local);
  });

  it('opens under the new key, by this browser profile', async () => {
    await protect();
    expect(await names()).toEqual(both);
    const [id] = (await listProfiles()).filter(({ name }) => name === '周示例').map((row) => row.id);
    const profile = await inVault(() => readProfile(id ?? ''));
    expect(profile.saved['icp_subject.principal_info.certificate_number']).toBe('110105198509200005');
    const now = await onDisk();
    expect(Object.keys(now).toSorted()).toEqual([...Object.keys(fixture.local), 'vault:key'].toSorted());
    for (const key of records) expect(now[key]).toMatchObject({ format: 2 });
    expect(now.settings).toEqual(fixture.local.settings);
  });

  it('opens under the new key, by a passphrase', async () => {
    await protect('一共八个字的口令');
    expect(await names()).toEqual(both);
    await lock();
    await expect(listProfiles()).rejects.toMatchObject({ fault: 'locked' });
    await unlock('一共八个字的口令');
    expect(await names()).toEqual(both);
  });

  it('stays as it is when the one write is refused', async () => {
    const { set } = fakeBrowser.storage.local;
    let writes = 0;
    fakeBrowser.storage.local.set = () => {
      writes += 1;
      return Promise.reject(new Error('disk full'));
    };
    await expect(protect()).rejects.toMatchObject({ fault: 'notSaved' });
    fakeBrowser.storage.local.set = set;
    expect(writes).toBe(1);
    expect(await onDisk()).toEqual(fixture.local);
    await protect();
    expect(await names()).toEqual(both);
  });

  it('is set aside where it cannot be opened, and the rest opens', async () => {
    const broken = records.find((key) => key.startsWith('record:profile:')) ?? '';
    await fakeBrowser.storage.local.set({ [broken]: { version: 1, iv: 'AAAAAAAAAAAAAAAA', data: 'AAAA' } });
    await fakeBrowser.storage.local.remove('record:index:profiles');
    await protect();
    expect(await names()).toHaveLength(1);
    expect(await asides()).toMatchObject([
      { from: `local:${broken}`, raw: { version: 1, iv: 'AAAAAAAAAAAAAAAA', data: 'AAAA' } },
    ]);
  });
});
