import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
});

// Each import is a background started anew.
const start = async () => (await import('../../../lib/platform/device-key.ts')).deviceKey;

it('makes one key, not extractable, and finds it again after a restart', async () => {
  const key = await (await start())();
  expect(key).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } });
  const iv = new Uint8Array(12);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array([7]));
  vi.resetModules();
  const again = await (await start())();
  expect(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, again, sealed))).toEqual(
    new Uint8Array([7]),
  );
});

it('makes one key when asked twice at once', async () => {
  const first = await start();
  vi.resetModules();
  const second = await start();
  const [a, b] = await Promise.all([first(), second()]);
  const iv = new Uint8Array(12);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, a, new Uint8Array([7]));
  expect(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, b, sealed))).toEqual(new Uint8Array([7]));
});

it('says so while the key cannot be reached, and tries again later', async () => {
  const deviceKey = await start();
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('disk full', 'UnknownError');
  };
  await expect(deviceKey()).rejects.toMatchObject({ fault: 'keyUnavailable' });
  indexedDB.open = open;
  expect((await deviceKey()).extractable).toBe(false);
});
