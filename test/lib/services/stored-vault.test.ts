import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { asides } from '../../../lib/platform/set-aside.ts';
import { unlock } from '../../../lib/services/locking.ts';
import { listProfiles, readProfile } from '../../../lib/services/profiles.ts';
import { inVault } from '../../../lib/services/vault.ts';
import { vaultState } from '../../../lib/services/vault-state.ts';
import { putBack } from './fresh.ts';

vi.setConfig({ testTimeout: 30_000 }); // Argon2 on a busy machine

// A vault with two invented profiles as version 0.1 stores it once there is a data key, by a passphrase; and the same
// data key as a browser profile without one would have wrapped it. What was stored once must open for good.
const { passphrase, deviceKey, byDevice, local } = JSON.parse(readFileSync('test/fixtures/vault.json', 'utf8')) as {
  passphrase: string;
  deviceKey: string;
  byDevice: unknown;
  local: Record<string, unknown>;
};

async function opensWhole(): Promise<void> {
  const rows = await listProfiles();
  expect(rows.map(({ name }) => name).toSorted()).toEqual(['周示例', '示例领航（深圳）科技有限公司']);
  const company = await inVault(() => readProfile(rows.find(({ name }) => name.startsWith('示例'))?.id ?? ''));
  expect(company.saved['icp_subject.principal_info.mobile']).toBe('13800138001');
  expect(company.applets).toHaveLength(1);
  expect(await asides()).toEqual([]);
}

it('opens with its passphrase', async () => {
  await putBack(local, deviceKey);
  expect(await vaultState()).toMatchObject({ mode: 'passphrase', locked: true });
  await expect(listProfiles()).rejects.toMatchObject({ fault: 'locked' });
  await unlock(passphrase);
  await opensWhole();
});

it('opens by the browser profile it is in', async () => {
  await putBack({ ...local, 'vault:key': byDevice }, deviceKey);
  expect(await vaultState()).toMatchObject({ mode: 'device', locked: false });
  await opensWhole();
});
