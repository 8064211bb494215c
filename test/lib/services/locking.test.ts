import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inDatabase } from '../../../lib/platform/database.ts';
import { asides } from '../../../lib/platform/set-aside.ts';
import { changePassphrase } from '../../../lib/services/change-passphrase.ts';
import { dataKey } from '../../../lib/services/data-key.ts';
import { lock, lockByItself, setLockAfter, unlock } from '../../../lib/services/locking.ts';
import { protect } from '../../../lib/services/protect.ts';
import { type Kind, open, seal, write } from '../../../lib/services/vault.ts';
import { vaultState } from '../../../lib/services/vault-state.ts';
import { z } from '../../../lib/zod.ts';
import { empty } from './fresh.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 }); // Argon2 on a busy machine

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2026, 10, 22, 8);
const passphrase = '一共八个字的口令';
const kind: Kind<string> = { kind: 'sample', version: 1, schema: z.string() };
const locked = { fault: 'locked' };
const wrong = { fault: 'wrongPassphrase' };

type Stored = Record<string, unknown>;
let local: Stored;
let session: Stored;
const at = (time: number) => vi.setSystemTime(start + time);
const onDisk = async () => (await fakeBrowser.storage.local.get(null)) as Stored;
const inSession = async () => Object.keys(await fakeBrowser.storage.session.get(null));
const put = (change: Stored) => fakeBrowser.storage.local.set(change);

// A vault with a passphrase, made once (Argon2 takes its time), put back before each test, open.
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await empty();
  await protect(passphrase);
  await write([await seal(kind, 'a', 'kept')]);
  local = await onDisk();
  session = (await fakeBrowser.storage.session.get(null)) as Stored;
});
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await empty();
  await fakeBrowser.storage.local.set(local);
  await fakeBrowser.storage.session.set(session);
});
afterEach(() => vi.useRealTimers());

describe('a vault with a passphrase', () => {
  it('stands open for four hours', async () => {
    expect(await vaultState()).toEqual({
      mode: 'passphrase',
      locked: false,
      lockAt: start + 4 * hour,
      lockMinutes: 240,
      retryAt: undefined,
      waiting: false,
    });
    for (let time = 0; time < 4 * hour; time += 10 * minute) {
      at(time);
      expect(await open(kind, 'a')).toBe('kept');
    }
    at(4 * hour);
    await expect(open(kind, 'a')).rejects.toMatchObject(locked);
    expect(await inSession()).toEqual([]);
    at(0);
    await expect(dataKey()).rejects.toMatchObject(locked);
  });

  it('hands out no key that can be taken out', async () => {
    expect(await dataKey()).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } });
  });

  it.each([
    ['set back before it was opened', 0, -2 * minute],
    ['set back before it was last used', 3 * hour, hour],
  ])('locks when the clock is %s', async (_, used, back) => {
    at(used);
    await dataKey();
    at(back);
    await expect(dataKey()).rejects.toMatchObject(locked);
    at(used);
    await expect(dataKey()).rejects.toMatchObject(locked);
  });

  it('takes a clock that is corrected by seconds', async () => {
    at(hour);
    await dataKey();
    at(hour - 30_000);
    expect(await open(kind, 'a')).toBe('kept');
  });

  it('locks on demand, and nothing of the key stays in the session', async () => {
    await lock();
    await expect(open(kind, 'a')).rejects.toMatchObject(locked);
    await expect(seal(kind, 'b', 'x')).rejects.toMatchObject(locked);
    expect(await inSession()).toEqual([]);
    expect(await asides()).toEqual([]);
    expect(await vaultState()).toMatchObject({ mode: 'passphrase', locked: true });
  });

  it('locks with the alarm and with the screen, and with nothing else', async () => {
    let state = (_: string): void => undefined;
    const listen = (heard: (now: string) => void) => {
      state = heard;
    };
    Object.assign(fakeBrowser.idle, { onStateChanged: { addListener: listen } });
    lockByItself();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: start, persistAcrossSessions: true });
    state('idle');
    await dataKey();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'vault-lock', scheduledTime: start, persistAcrossSessions: true });
    await vi.waitFor(async () => expect(await inSession()).toEqual([]));
    await fakeBrowser.storage.session.set(session);
    state('locked');
    await vi.waitFor(async () => expect(await inSession()).toEqual([]));
    await expect(dataKey()).rejects.toMatchObject(locked);
  });

  it('locks after the time set, from when it was set', async () => {
    at(hour);
    await setLockAfter(5);
    expect(await vaultState()).toMatchObject({ lockAt: start + hour + 5 * minute, lockMinutes: 5 });
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime: start + hour + 5 * minute }]);
    at(hour + 5 * minute);
    await setLockAfter(60);
    expect(await vaultState()).toMatchObject({ locked: true, lockMinutes: 60 });
  });

  it('is locked after the browser ended, and opens with the passphrase for as long as is set', async () => {
    await fakeBrowser.storage.session.clear();
    await expect(dataKey()).rejects.toMatchObject(locked);
    await setLockAfter(30);
    await unlock(passphrase);
    expect(await open(kind, 'a')).toBe('kept');
    expect(await vaultState()).toMatchObject({ locked: false, lockAt: start + 30 * minute });
  });

  it('takes no key from a session that is not as it was written', async () => {
    await fakeBrowser.storage.session.set({ ...session, 'vault:open': { key: 'AAAA', lockAt: start + hour } });
    await expect(dataKey()).rejects.toMatchObject(locked);
    await fakeBrowser.storage.session.set({ ...session, 'vault:seen': 'long ago' });
    await expect(dataKey()).rejects.toMatchObject(locked);
  });
});

describe('a wrong passphrase', () => {
  it('costs time, more each time and also over a restart, until the right one comes', async () => {
    await lock();
    await expect(unlock('not this one')).rejects.toMatchObject(wrong);
    expect(await vaultState()).toMatchObject({ locked: true, retryAt: start + 1000 });
    await fakeBrowser.storage.session.clear();
    await expect(unlock(passphrase)).rejects.toMatchObject({ fault: 'tooSoon' });
    at(1000);
    await expect(changePassphrase('nor this one', undefined)).rejects.toMatchObject(wrong);
    expect(await vaultState()).toMatchObject({ retryAt: start + 3000 });
    at(3000);
    await unlock(passphrase);
    expect(await vaultState()).toMatchObject({ locked: false, retryAt: undefined });
    expect(await onDisk()).toEqual(local);
  });

  it.each([
    [3, 4],
    [8, 128],
    [40, 30 * 60],
  ])('after %i is waited for %i s at most, also with a clock that was set back', async (count, seconds) => {
    await put({ 'vault:tries': { version: 1, value: { count, retryAt: start + 100 * hour } } });
    await expect(unlock(passphrase)).rejects.toMatchObject({ fault: 'tooSoon' });
    at(seconds * 1000 - 1);
    expect(await vaultState()).toMatchObject({ retryAt: start + seconds * 1000 });
    at(seconds * 1000);
    expect((await vaultState()).retryAt).toBeUndefined();
  });

  it('is never tried against parameters below the floor, and nothing changes', async () => {
    const record = local['vault:key'] as { kdf: object };
    const before = { ...local, 'vault:key': { ...record, kdf: { ...record.kdf, memory: 1024 } } };
    await put(before);
    await expect(unlock(passphrase)).rejects.toMatchObject({ fault: 'weakened' });
    await expect(changePassphrase(passphrase, 'another one')).rejects.toMatchObject({ fault: 'weakened' });
    expect(await onDisk()).toEqual(before);
  });
});

describe('another passphrase', () => {
  it('wraps the same key anew; the records stay as they are', async () => {
    await changePassphrase(passphrase, 'twenty-two words');
    const { 'vault:key': key, ...records } = await onDisk();
    expect({ ...records, 'vault:key': local['vault:key'] }).toEqual(local);
    expect(key).not.toEqual(local['vault:key']);
    await lock();
    await expect(unlock(passphrase)).rejects.toMatchObject(wrong);
    at(1000);
    await unlock('twenty-two words');
    expect(await open(kind, 'a')).toBe('kept');
  });

  it('is not set without the present one, nor when it is short', async () => {
    await expect(changePassphrase(undefined, 'long enough')).rejects.toMatchObject(wrong);
    await expect(changePassphrase(passphrase, '七个字的口令啊')).rejects.toMatchObject({ fault: 'weakPassphrase' });
    expect(await onDisk()).toEqual(local);
  });

  it('can be none, and one again: the records stay', async () => {
    await changePassphrase(passphrase, undefined);
    expect(await vaultState()).toMatchObject({ mode: 'device', locked: false, lockAt: undefined });
    expect(await inSession()).toEqual([]);
    await lock();
    at(9 * hour);
    expect(await open(kind, 'a')).toBe('kept');
    await changePassphrase(undefined, 'long enough');
    expect(await vaultState()).toMatchObject({ mode: 'passphrase', locked: false, lockAt: start + 13 * hour });
    expect(await open(kind, 'a')).toBe('kept');
    await lock();
    await expect(open(kind, 'a')).rejects.toMatchObject(locked);
  });
});

describe('before anything was chosen', () => {
  beforeEach(empty);

  it('the vault is locked, and nothing opens or changes it', async () => {
    expect(await vaultState()).toMatchObject({ mode: 'new', locked: true });
    await expect(seal(kind, 'a', 'x')).rejects.toMatchObject(locked);
    await expect(unlock(passphrase)).rejects.toMatchObject(locked);
    await expect(changePassphrase(undefined, passphrase)).rejects.toMatchObject(locked);
    await expect(protect('short')).rejects.toMatchObject({ fault: 'weakPassphrase' });
    expect(await onDisk()).toEqual({});
  });

  it('is chosen once', async () => {
    await Promise.all([protect(), protect()]);
    await write([await seal(kind, 'a', 'kept')]);
    await protect();
    await expect(protect(passphrase)).rejects.toMatchObject({ fault: 'alreadyProtected' });
    expect(await open(kind, 'a')).toBe('kept');
  });
});

describe('a key record', () => {
  const copyIs = (raw: unknown) => inDatabase((database) => database.put('copies', raw, 'vault:key'));
  const turned = (raw: unknown) => {
    const { data } = raw as { data: string };
    return { ...(raw as object), data: `${data.startsWith('A') ? 'B' : 'A'}${data.slice(1)}` };
  };

  it('of a later version is left alone', async () => {
    const before = { ...local, 'vault:key': { version: 2, mode: 'passkey' } };
    await put(before);
    await expect(dataKey()).rejects.toMatchObject({ fault: 'keyUnavailable' });
    await expect(protect(passphrase)).rejects.toMatchObject({ fault: 'keyUnavailable' });
    expect(await onDisk()).toEqual(before);
  });

  it.each<[string, (raw: unknown) => unknown]>([
    ['lost', () => undefined],
    ['spoilt', () => 'spoilt'],
    ['whole but for a bit', turned],
  ])('that is %s comes from its second copy', async (_, spoil) => {
    await lock();
    await copyIs(local['vault:key']);
    const found = spoil(local['vault:key']);
    if (found === undefined) await fakeBrowser.storage.local.remove('vault:key');
    else await put({ 'vault:key': found });
    await unlock(passphrase);
    expect(await open(kind, 'a')).toBe('kept');
    expect((await onDisk())['vault:key']).toEqual(local['vault:key']);
    expect(await asides()).toMatchObject([{ from: 'local:vault:key', replaced: true, raw: found }]);
  });

  it('of the device comes from its second copy too', async () => {
    await empty();
    await protect();
    const { 'vault:key': sound } = await onDisk();
    await put({ 'vault:key': turned(sound) });
    await write([await seal(kind, 'b', 'kept')]);
    expect(await open(kind, 'b')).toBe('kept');
    expect((await onDisk())['vault:key']).toEqual(sound);
  });

  it('of the device that another request mends just now opens all the same', async () => {
    await empty();
    await protect();
    await write([await seal(kind, 'b', 'kept')]);
    const { 'vault:key': sound } = await onDisk();
    await put({ 'vault:key': turned(sound) });
    // The other writes this in one step just as this one asks whether the copy is behind; its own copy is still to be made.
    const mended = { 'vault:key': sound, 'copies-due': ['vault:key'] };
    const { local: storage } = fakeBrowser.storage;
    const before = storage.get;
    const get = before.bind(storage) as (keys: unknown) => Promise<Stored>;
    const late = async (keys: unknown): Promise<Stored> => {
      if (JSON.stringify(keys) === '["copies-due"]') await put(mended);
      return get(keys);
    };
    Object.assign(storage, { get: late });
    expect(await open(kind, 'b').finally(() => Object.assign(storage, { get: before }))).toBe('kept');
    expect((await onDisk())['vault:key']).toEqual(sound);
    expect(await asides()).toEqual([]);
  });

  it('does not come from a copy that is behind, which may be of an earlier passphrase', async () => {
    await lock();
    await copyIs(local['vault:key']);
    await put({ 'vault:key': turned(local['vault:key']), 'copies-due': ['vault:key'] });
    await expect(unlock(passphrase)).rejects.toMatchObject(wrong);
  });

  it('that is spoilt like its copy is set aside, and with the next choice what it had sealed, whole', async () => {
    await put({ 'vault:key': 'spoilt' });
    expect(await vaultState()).toMatchObject({ mode: 'new', locked: true });
    await protect();
    expect(await open(kind, 'a')).toBeUndefined();
    expect((await asides()).map(({ from, raw }) => ({ from, raw }))).toEqual([
      { from: 'local:vault:key', raw: 'spoilt' },
      { from: 'local:record:sample:a', raw: local['record:sample:a'] },
    ]);
  });
});
