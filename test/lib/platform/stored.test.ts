import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asides } from '../../../lib/platform/set-aside.ts';
import { stored } from '../../../lib/platform/stored.ts';
import { z } from '../../../lib/zod.ts';

const item = stored('local:sample', z.object({ n: z.number() }));

beforeEach(() => fakeBrowser.reset());

describe('a stored item', () => {
  it('gives back what was set, and undefined before', async () => {
    expect(await item.get()).toBeUndefined();
    await item.set({ n: 1 });
    expect(await item.get()).toEqual({ n: 1 });
    await item.remove();
    expect(await item.get()).toBeUndefined();
  });

  it.each([
    ['another shape', { version: 1, value: { n: 'one' } }],
    ['another version', { version: 2, value: { n: 1 } }],
    ['no envelope', 'text'],
    ['a number', 7],
  ])('sets %s aside, whole and listed', async (_, raw) => {
    await fakeBrowser.storage.local.set({ sample: raw });
    expect(await item.get()).toBeUndefined();
    expect(await asides()).toMatchObject([{ from: 'local:sample', raw }]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([
      expect.stringMatching(/^aside:local:sample:\d+$/),
    ]);
    await item.set({ n: 2 });
    expect(await item.get()).toEqual({ n: 2 });
  });

  it('keeps what lay in memory out of the disk when setting it aside', async () => {
    await fakeBrowser.storage.session.set({ sample: 'text' });
    expect(await stored('session:sample', z.number()).get()).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(Object.values(await fakeBrowser.storage.session.get(null))).toEqual(['text']);
  });

  it.each([
    ['notSaved', 'IO error: No space left on device'],
    ['noRoom', 'QUOTA_BYTES quota exceeded'],
  ])('says `%s` when the browser refuses to write: %s', async (fault, message) => {
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error(message));
    await expect(item.set({ n: 1 })).rejects.toMatchObject({ fault });
    fakeBrowser.storage.local.set = set;
  });

  it('tells later values until the signal aborts', async () => {
    const heard: unknown[] = [];
    const ending = new AbortController();
    item.watch((value) => heard.push(value), ending.signal);
    await item.set({ n: 1 });
    await stored('local:other', z.number()).set(5);
    await item.remove();
    ending.abort();
    await item.set({ n: 2 });
    expect(heard).toEqual([{ n: 1 }, undefined]);
  });
});
