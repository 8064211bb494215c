import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inDatabase } from '../../../lib/platform/database.ts';
import { noteScans, removeScans, scanSizes, sealedScan } from '../../../lib/platform/scan-store.ts';
import { putScan, readScan } from '../../../lib/services/scans.ts';
import { empty, startEmpty } from './fresh.ts';

startEmpty();
beforeEach(() =>
  inDatabase(async (database) => {
    await database.clear('scans');
    await database.clear('scanSizes');
  }),
);
afterEach(() => vi.unstubAllGlobals());

const name = '示例 身份证 人像面.jpg';
const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251);
const file = { name, type: 'image/jpeg', bytes };

/** Everything the database holds, as one run of bytes. */
const disk = (): Promise<Buffer> =>
  inDatabase(async (database) => {
    const scans = await database.getAll('scans');
    const rest = [await database.getAllKeys('scans'), await database.getAll('scanSizes'), scans];
    return Buffer.concat([...scans.map(({ data }) => Buffer.from(data)), Buffer.from(JSON.stringify(rest))]);
  });

/** From the second write on: what a change did first must not stay. */
const refusing = (error: string) => {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  IDBObjectStore.prototype.put = function (...written) {
    count++;
    if (count > 1) throw new DOMException('no', error);
    return put.apply(this, written);
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
};

describe('a scan', () => {
  it('comes back as it was, and shows nothing of itself on disk', async () => {
    const id = await putScan(file);
    expect(await readScan(id)).toEqual(file);
    const found = await disk();
    expect(found.length).toBeGreaterThan(bytes.length);
    for (const part of [name, '身份证', 'image/jpeg']) expect(found.includes(Buffer.from(part))).toBe(false);
    for (const at of [0, 100, 4000]) expect(found.includes(Buffer.from(bytes.slice(at, at + 16)))).toBe(false);
  });

  it('lies there as plain binary, not grown by a third', async () => {
    const id = await putScan(file);
    const found = await sealedScan(id);
    expect(found?.data).toBeInstanceOf(ArrayBuffer);
    expect(found?.data.byteLength).toBeLessThan(bytes.length + 120);
    expect((await scanSizes()).get(id)?.bytes).toBe(found?.data.byteLength);
  });

  it('is sealed anew each time', async () => {
    const [one, two] = [await sealedScan(await putScan(file)), await sealedScan(await putScan(file))];
    expect(one?.iv).not.toEqual(two?.iv);
    expect(Buffer.from(one?.data ?? new ArrayBuffer(0)).equals(Buffer.from(two?.data ?? new ArrayBuffer(0)))).toBe(
      false,
    );
  });

  it('cannot be passed off as another', async () => {
    const [id, other] = [await putScan(file), await putScan({ ...file, name: 'other' })];
    const swapped = await sealedScan(id);
    if (swapped) await inDatabase((database) => database.put('scans', swapped, other));
    await expect(readScan(other)).rejects.toMatchObject({ fault: 'damaged' });
    expect(await readScan(id)).toEqual(file);
  });

  it.each<[string, (data: ArrayBuffer) => ArrayBuffer]>([
    [
      'a turned bit',
      (data) => Uint8Array.from(new Uint8Array(data), (byte, at) => (at === 99 ? byte ^ 1 : byte)).buffer,
    ],
    ['its end cut off', (data) => data.slice(0, -1)],
    ['nothing left', () => new ArrayBuffer(0)],
  ])('with %s is refused as damaged, and stays where it is', async (_, spoil) => {
    const id = await putScan(file);
    const found = await sealedScan(id);
    if (found) await inDatabase((database) => database.put('scans', { ...found, data: spoil(found.data) }, id));
    await expect(readScan(id)).rejects.toMatchObject({ fault: 'damaged' });
    expect(await sealedScan(id)).toBeDefined();
  });

  it('that is gone is said to be gone', async () => {
    const id = await putScan(file);
    await removeScans([id]);
    await expect(readScan(id)).rejects.toMatchObject({ fault: 'noSuchScan' });
    expect((await scanSizes()).size).toBe(0);
  });
});

it('is neither stored nor read while the vault is locked', async () => {
  const id = await putScan(file);
  await empty(); // nothing chosen yet: there is no data key
  await expect(readScan(id)).rejects.toMatchObject({ fault: 'locked' });
  await expect(readScan('none')).rejects.toMatchObject({ fault: 'locked' });
  await expect(putScan(file)).rejects.toMatchObject({ fault: 'locked' });
  expect((await scanSizes()).size).toBe(1);
});

describe('a write', () => {
  it.each([
    ['QuotaExceededError', 'noRoom'],
    ['UnknownError', 'notSaved'],
  ])('that meets %s is refused as %s and changes nothing', async (error, fault) => {
    const id = await putScan(file);
    const before = await disk();
    const mend = refusing(error);
    try {
      await expect(putScan(file)).rejects.toMatchObject({ fault });
      const sizes = await scanSizes();
      await expect(noteScans(new Map([...sizes, [id, { bytes: 1, storedAt: 1 }]]))).rejects.toMatchObject({ fault });
    } finally {
      mend();
    }
    expect((await disk()).equals(before)).toBe(true);
    await putScan(file);
    expect((await scanSizes()).size).toBe(2);
  });

  it('is not even begun when the browser would not have the room', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 96_000, quota: 100_000 }) } });
    await expect(putScan(file)).rejects.toMatchObject({ fault: 'noRoom' });
    await putScan({ ...file, bytes: bytes.slice(0, 1000) });
    expect((await scanSizes()).size).toBe(1);
  });

  it('goes on where the database cannot be opened just now, with a refusal', async () => {
    const real = indexedDB;
    const id = await putScan(file);
    globalThis.indexedDB = Object.assign(new IDBFactory(), {
      open: () => {
        throw new DOMException('no', 'UnknownError');
      },
    });
    await expect(putScan(file)).rejects.toMatchObject({ fault: 'notSaved' });
    globalThis.indexedDB = real;
    expect(await readScan(id)).toEqual(file);
  });
});
