import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inDatabase } from '../../../lib/platform/database.ts';
import { readTwice } from '../../../lib/platform/read-twice.ts';
import { Refused } from '../../../lib/platform/refused.ts';
import { copyOf } from '../../../lib/platform/second-copies.ts';
import { asides } from '../../../lib/platform/set-aside.ts';
import { copiesBehind, writeTwice } from '../../../lib/platform/write-twice.ts';
import { faithfulStorage } from './faithful-storage.ts';

let held: Record<string, unknown>;
beforeEach(async () => {
  fakeBrowser.reset();
  held = faithfulStorage('local');
  await inDatabase((database) => database.clear('copies'));
});

const a = 'record:sample:a';
const b = 'record:sample:b';
const put = (key: string, value: unknown) => writeTwice([{ key, value }]);

/** Opens what begins with `good`. */
const opens = async (raw: unknown): Promise<string> => {
  if (typeof raw === 'string' && raw.startsWith('good')) return raw;
  throw new Refused('damaged');
};
const read = (key: string) => readTwice(key, opens);

/** Until the end of the deed the database takes no change. */
const withoutDatabase = async (deed: () => Promise<unknown>) => {
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await deed().finally(() => {
    indexedDB.open = open;
  });
};

describe('a change', () => {
  it('is one `set`, and stands twice', async () => {
    const { set } = fakeBrowser.storage.local;
    let sets = 0;
    fakeBrowser.storage.local.set = (values) => {
      sets++;
      return set(values);
    };
    await writeTwice([
      { key: a, value: 'good' },
      { key: b, value: 'good too' },
      { key: 'record:index:x', value: 'list' },
    ]);
    expect(sets).toBe(1);
    expect(held).toEqual({ [a]: 'good', [b]: 'good too', 'record:index:x': 'list' });
    expect([await copyOf(a), await copyOf(b), await copyOf('record:index:x')]).toEqual(['good', 'good too', undefined]);
  });

  it('that removes leaves neither the record nor its copy', async () => {
    await put(a, 'good');
    await put(a, null);
    expect(held).toEqual({});
    expect(await copyOf(a)).toBeUndefined();
  });

  it('stands although its copy could not be written, says so, and makes up for it with the next', async () => {
    await put(a, 'good');
    await withoutDatabase(() => put(a, 'good and new'));
    expect(await read(a)).toBe('good and new');
    expect([await copyOf(a), await copiesBehind()]).toEqual(['good', 1]);
    await put(b, 'good');
    expect([await copyOf(a), await copiesBehind()]).toEqual(['good and new', 0]);
  });

  it('that removed something stays null until the copy is gone too', async () => {
    await put(a, 'good');
    await withoutDatabase(() => put(a, null));
    expect(held[a]).toBeNull();
    expect(await read(a)).toBeUndefined();
    await put(b, 'good');
    expect(Object.keys(held)).toEqual([b]);
    expect(await copyOf(a)).toBeUndefined();
  });

  it('is copied from memory: what the disk spoilt is not copied', async () => {
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = (values) => set({ ...values, [a]: 'spoilt' });
    await put(a, 'good');
    expect([held[a], await copyOf(a)]).toEqual(['spoilt', 'good']);
    expect(await read(a)).toBe('good');
  });

  it('is a change although the browser said no after making it', async () => {
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = async (values) => {
      await set(values);
      throw new Error('IO error');
    };
    await put(a, 'good');
    expect(await copyOf(a)).toBe('good');
  });

  it('copies every record there was before there were copies', async () => {
    Object.assign(held, { [a]: 'good', settings: 'x', 'record:index:x': 'list' });
    await put(b, 'good too');
    expect(await inDatabase((database) => database.getAllKeys('copies'))).toEqual([':complete', a, b]);
  });

  it('does not mix with another at the same time', async () => {
    await Promise.all([withoutDatabase(() => put(a, 'good')), put(b, 'good')]);
    expect(held).toMatchObject({ [a]: 'good', [b]: 'good' });
    await put('record:sample:c', 'good');
    expect([await copyOf(a), await copyOf(b), await copiesBehind()]).toEqual(['good', 'good', 0]);
  });
});

describe('a record', () => {
  it.each([
    ['damaged', () => Object.assign(held, { [a]: 'spoilt' }), 'spoilt'],
    ['missing', () => delete held[a], undefined],
  ])('that is %s comes from its copy, which is written back and told', async (_, harm, raw) => {
    await put(a, 'good');
    harm();
    expect(await read(a)).toBe('good');
    expect(held[a]).toBe('good');
    expect(await asides()).toEqual([
      { key: expect.any(String), from: `local:${a}`, time: expect.any(Number), replaced: true, raw },
    ]);
    expect(await read(a)).toBe('good');
    expect(await asides()).toHaveLength(1);
  });

  it('whose copy is damaged too is set aside, both as they were found', async () => {
    await put(a, 'good');
    held[a] = { odd: [1] };
    await inDatabase((database) => database.put('copies', 'spoilt', a));
    await expect(read(a)).rejects.toMatchObject({ fault: 'damaged' });
    expect((await asides()).map(({ from, replaced, raw }) => ({ from, replaced, raw }))).toEqual([
      { from: `local:${a}`, replaced: false, raw: { odd: [1] } },
      { from: `copy:${a}`, replaced: false, raw: 'spoilt' },
    ]);
    expect(await read(a)).toBeUndefined();
    expect(await copyOf(a)).toBeUndefined();
  });

  it('spoilt by the disk is not given up while its copy is still being made', async () => {
    const { set } = fakeBrowser.storage.local;
    let reading: Promise<string | undefined> | undefined;
    fakeBrowser.storage.local.set = async (values) => {
      await set(reading ? values : { ...values, [a]: 'spoilt' });
      reading ??= read(a);
    };
    await put(a, 'good');
    expect(await reading).toBe('good');
    expect([held[a], await copyOf(a)]).toEqual(['good', 'good']);
  });

  it('that cannot be opened just now is left alone', async () => {
    await put(a, 'spoilt');
    await expect(readTwice(a, () => Promise.reject(new Refused('locked')))).rejects.toMatchObject({ fault: 'locked' });
    await withoutDatabase(() => expect(read(a)).rejects.toMatchObject({ fault: 'unreadable' }));
    expect(held[a]).toBe('spoilt');
    expect(await asides()).toEqual([]);
  });

  it('comes from its copy also where there is no room to write it back', async () => {
    await put(a, 'good');
    held[a] = 'spoilt';
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('quota'));
    expect(await read(a)).toBe('good');
    expect(held[a]).toBe('spoilt');
  });

  it('written anew in the meantime is not overwritten by its copy', async () => {
    await put(a, 'good');
    held[a] = 'spoilt';
    const reading = readTwice(a, async (raw) => {
      if (raw === 'spoilt') held[a] = 'good and new';
      return opens(raw);
    });
    expect(await reading).toBe('good and new');
    expect(held[a]).toBe('good and new');
  });
});
