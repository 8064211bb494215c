import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fromBase64 } from '../../../lib/platform/base64.ts';
import { decrypt } from '../../../lib/platform/crypto.ts';
import { type KeyRecord, keyRecord, newDataKey, unwrap, wrap } from '../../../lib/platform/key-record.ts';
import { passphraseKey } from '../../../lib/platform/passphrase-key.ts';

type ByPhrase = KeyRecord & { mode: 'passphrase' };

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 }); // Argon2 on a busy machine

const bytes = newDataKey();
const passphrase = 'Ａ１ 静夜 Café';
let record: ByPhrase;
beforeAll(async () => {
  record = (await wrap(bytes, passphrase)) as ByPhrase;
});

const weaker = (change: Partial<ByPhrase['kdf']>): ByPhrase => ({ ...record, kdf: { ...record.kdf, ...change } });

describe('a data key', () => {
  it('is 256 random bits', () => {
    expect(bytes).toHaveLength(32);
    expect(newDataKey()).not.toEqual(bytes);
  });

  it('wrapped by a passphrase is stored with what that cost, and has the shape that is read again', () => {
    expect(record.kdf).toMatchObject({ name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 });
    expect(Buffer.from(record.kdf.salt, 'base64')).toHaveLength(16);
    expect(keyRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(JSON.stringify(record)).not.toContain(Buffer.from(bytes).toString('base64').slice(0, 12));
  });

  it('opens with the same passphrase, however an input method or a system composes it', async () => {
    expect(await unwrap(record, 'A1 静夜 Cafe\u0301')).toEqual(bytes);
  });

  it('does not open with another, nor without', async () => {
    await expect(unwrap(record, 'A1 静夜 Cafe')).rejects.toMatchObject({ fault: 'wrongPassphrase' });
    await expect(unwrap(record)).rejects.toMatchObject({ fault: 'wrongPassphrase' });
  });

  it.each<[string, Partial<ByPhrase['kdf']>]>([
    ['memory', { memory: 65_535 }],
    ['passes', { passes: 2 }],
    ['lanes', { lanes: 0 }],
    ['salt', { salt: 'AAAAAAAAAAA=' }],
  ])('is not asked for with less %s than the floor', async (_, change) => {
    await expect(unwrap(weaker(change), passphrase)).rejects.toMatchObject({ fault: 'weakened' });
  });

  it('is bound to what it is for, how it was made, and at what cost', async () => {
    const { name, memory, passes, lanes, salt } = record.kdf;
    const binding = ['beian-pilot vault key', 1, 'passphrase', name, memory, passes, lanes, salt];
    const text = await decrypt(await passphraseKey(passphrase, record.kdf), binding, record);
    expect(fromBase64(text)).toEqual(bytes);
  });

  it('wrapped by the device key opens by itself, and for no other way of wrapping', async () => {
    const byDevice = await wrap(bytes);
    expect(byDevice.mode).toBe('device');
    expect(await unwrap(byDevice)).toEqual(bytes);
    const passedOff: KeyRecord = { ...byDevice, iv: record.iv, data: record.data };
    await expect(unwrap(passedOff)).rejects.toMatchObject({ fault: 'keyUnavailable' });
  });

  it('is asked for under no parameters that would take all memory', () => {
    expect(keyRecord.safeParse(weaker({ memory: 2 ** 30 })).success).toBe(false);
    expect(keyRecord.safeParse(weaker({ passes: 1000 })).success).toBe(false);
  });
});
