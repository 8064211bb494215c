import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inDatabase } from '../../../lib/platform/database.ts';
import { type MessageName, messages } from '../../../lib/platform/messages.ts';
import { Refused } from '../../../lib/platform/refused.ts';
import { changePassphrase } from '../../../lib/services/change-passphrase.ts';
import { whileLocked, worthOpening } from '../../../lib/services/guarded.ts';
import { handlers } from '../../../lib/services/handlers.ts';
import { lock } from '../../../lib/services/locking.ts';
import { protect } from '../../../lib/services/protect.ts';
import { vaultState } from '../../../lib/services/vault-state.ts';
import { company } from '../../sample/company.ts';
import { page, startEmpty } from './fresh.ts';

startEmpty();
vi.setConfig({ testTimeout: 30_000 }); // Argon2 on a busy machine

type Ask = (request: unknown, sender: unknown) => Promise<unknown>;
const ask = async (name: MessageName, request: unknown) => (handlers('')[name] as Ask)(request, page());
const faultOf = (name: MessageName, request: unknown) =>
  ask(name, request).then(
    () => 'answered',
    (error) => (error instanceof Refused ? error.fault : String(error)),
  );

/** Takes away what was chosen, which locks as well and costs no Argon2; returns what puts it back. */
const lockIt = async () => {
  const key = (await fakeBrowser.storage.local.get('vault:key'))['vault:key'];
  await fakeBrowser.storage.local.remove('vault:key');
  await inDatabase((database) => database.delete('copies', 'vault:key'));
  return () => fakeBrowser.storage.local.set({ 'vault:key': key });
};

const windows: unknown[] = [];
let closed = false;
beforeEach(() => {
  windows.length = 0;
  closed = false;
  fakeBrowser.windows.create = (async (made: unknown) => {
    windows.push(made);
    return { id: windows.length };
  }) as never;
  fakeBrowser.windows.update = (async (id: number, change: object) => {
    if (closed) throw new Error('No window with id');
    windows.push({ id, ...change });
    return { id };
  }) as never;
});

/** A vault in use: a profile, a running grant, a comparison just shown. The requests that would be served in it. */
async function inUse(): Promise<Partial<Record<MessageName, unknown>>> {
  const { profileId } = (await ask('importBody', { text: JSON.stringify(company) })) as { profileId: string };
  const fill = { profileId, confirmed: [] };
  const { grant } = (await ask('openGrant', fill)) as { grant: { id: string } };
  const values = { values: { 'icp_subject.base_info.name': ['示例新公司'] } };
  const { captureId } = (await ask('previewCapture', values)) as { captureId: string };
  return {
    profilesHere: {},
    openGrant: fill,
    answersFor: { grantId: grant.id, fieldIds: ['icp_subject.principal_info.mobile'] },
    previewCapture: values,
    saveCapture: { captureId },
    profiles: {},
    importBody: { text: JSON.stringify(company) },
    renameProfile: { profileId, name: 'x' },
    copyList: { profileId },
  };
}

describe('while the vault is locked', () => {
  it('every request but those about the lock and the page’s look is refused, and says no more', async () => {
    const requests = await inUse();
    for (const name of ['profilesHere', 'answersFor', 'profiles', 'copyList'] as const) {
      expect(await faultOf(name, requests[name]), name).toBe('answered');
    }
    await changePassphrase(undefined, '一共八个字的口令');
    await lock();
    for (const name of Object.keys(messages) as MessageName[]) {
      if (!whileLocked.has(name)) expect(await faultOf(name, requests[name] ?? {}), name).toBe('locked');
    }
  });

  it('nothing stored is changed or set aside by asking', async () => {
    const requests = await inUse();
    await lockIt();
    const before = await fakeBrowser.storage.local.get(null);
    for (const name of Object.keys(messages) as MessageName[]) {
      if (!whileLocked.has(name)) await faultOf(name, requests[name] ?? {});
    }
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('settings and hints come all the same, and the name last used does not', async () => {
    await inUse();
    expect(await ask('view', {})).toMatchObject({ recent: { name: expect.any(String) } });
    await lockIt();
    const view = await ask('view', {});
    expect(view).toMatchObject({ lang: 'zh-CN', folded: false, markers: 'all' });
    expect(view).not.toHaveProperty('recent');
    expect(Object.keys((await ask('hints', {})) as object).length).toBeGreaterThan(20);
    expect(await ask('settings', {})).toMatchObject({ lang: 'zh-CN' });
  });
});

describe('what a person asked for in a page', () => {
  it('brings our own window, one at a time, and another once that was closed', async () => {
    const requests = await inUse();
    await lockIt();
    for (const name of worthOpening) expect(await faultOf(name, requests[name])).toBe('locked');
    const made = { url: '/unlock.html', type: 'popup', width: 440, height: 560 };
    expect(windows).toEqual([made, ...Array.from({ length: worthOpening.size - 1 }, () => ({ id: 1, focused: true }))]);
    closed = true;
    await faultOf('openGrant', requests.openGrant);
    expect(windows.at(-1)).toEqual(made);
  });

  it('brings no window for what nobody asked, nor while the vault is open', async () => {
    const requests = await inUse();
    const unlock = await lockIt();
    await faultOf('answersFor', requests.answersFor);
    await ask('view', {});
    await ask('hints', {});
    await unlock();
    await faultOf('openGrant', requests.openGrant);
    expect(windows).toEqual([]);
    expect(await vaultState()).toMatchObject({ waiting: false });
  });

  it('is told to the page once the vault is open, once, and not after five minutes', async () => {
    const requests = await inUse();
    const told: unknown[] = [];
    fakeBrowser.tabs.sendMessage = (async (...message: unknown[]) => {
      told.push(message);
      return { reply: {} };
    }) as never;
    await lockIt();
    await faultOf('openGrant', requests.openGrant);
    await faultOf('previewCapture', requests.previewCapture);
    expect(await vaultState()).toMatchObject({ waiting: true });
    await ask('protect', {});
    expect(told).toEqual([[7, { name: 'unlocked', request: {} }, { frameId: 0 }]]);
    await ask('protect', {});
    expect(told).toHaveLength(1);

    await lockIt();
    vi.useFakeTimers({ toFake: ['Date'] });
    await faultOf('openGrant', requests.openGrant);
    vi.setSystemTime(Date.now() + 5 * 60_000 + 1);
    expect(await vaultState()).toMatchObject({ waiting: false });
    await ask('protect', {});
    vi.useRealTimers();
    expect(told).toHaveLength(1);
  });

  it('is refused as locked also where no window can be opened, and the vault still opens', async () => {
    const requests = await inUse();
    await lockIt();
    fakeBrowser.windows.create = (() => Promise.reject(new Error('no windows here'))) as never;
    expect(await faultOf('openGrant', requests.openGrant)).toBe('locked');
    await protect();
    expect(await vaultState()).toMatchObject({ locked: false });
  });
});
