import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { inDatabase } from '../../../lib/platform/database.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('begins with every store', async () => {
  const names = await inDatabase(async ({ objectStoreNames }) => [...objectStoreNames]);
  expect(names).toEqual(['copies', 'keys', 'scanSizes', 'scans']);
});

it('brings a database of the first version forward and keeps the key in it', async () => {
  const first = await openDB('beian-pilot', 1, { upgrade: (opened) => void opened.createObjectStore('keys') });
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  await first.put('keys', key, 'device');
  first.close();
  const kept = await inDatabase((database) => database.get('keys', 'device'));
  expect(kept && (await crypto.subtle.exportKey('raw', kept))).toEqual(await crypto.subtle.exportKey('raw', key));
});

it('is closed again, so that a later version is never blocked', async () => {
  await inDatabase((database) => database.put('copies', { a: 1 }, 'x'));
  await expect(inDatabase(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const later = await openDB('beian-pilot', 3, { blocked: () => expect.unreachable('still open') });
  expect(await later.get('copies', 'x')).toEqual({ a: 1 });
  later.close();
});
