import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asides } from '../../../lib/platform/set-aside.ts';
import { idsOf, inVault, type Kind, open, recordKey, removal, seal, write } from '../../../lib/services/vault.ts';
import { z } from '../../../lib/zod.ts';
import { leaked, spoilTwice, startEmpty } from './fresh.ts';

startEmpty();

interface Sample {
  phone: string;
}
const kind: Kind<Sample> = { kind: 'sample', version: 1, schema: z.object({ phone: z.string() }) };
const value = { phone: '13800138001' };
const key = recordKey(kind, 'a');

const stored = async () => (await fakeBrowser.storage.local.get(key))[key] as Record<string, unknown>;

describe('a sealed record', () => {
  it('opens again, and shows nothing of itself on disk', async () => {
    await write([await seal(kind, 'a', value)]);
    expect(await open(kind, 'a')).toEqual(value);
    expect(await leaked([value.phone])).toEqual([]);
    expect(await idsOf(kind)).toEqual(['a']);
  });

  it('is absent before and after', async () => {
    expect(await open(kind, 'a')).toBeUndefined();
    await write([await seal(kind, 'a', value)]);
    await write([removal(kind, 'a')]);
    expect(await open(kind, 'a')).toBeUndefined();
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['vault:key']);
  });

  it.each<[string, (raw: Record<string, unknown>) => unknown]>([
    [
      'text with a turned bit',
      (raw) => ({ ...raw, data: `${String(raw.data).startsWith('A') ? 'B' : 'A'}${String(raw.data).slice(1)}` }),
    ],
    ['a truncated text', (raw) => ({ ...raw, data: String(raw.data).slice(0, 8) })],
    ['another IV', (raw) => ({ ...raw, iv: 'AAAAAAAAAAAAAAAA' })],
    ['a record without IV', ({ iv: _, ...raw }) => raw],
    ['something that is no record', () => 'text'],
  ])('sets %s aside, says so, and gives it back whole', async (_, change) => {
    await write([await seal(kind, 'a', value)]);
    const damaged = change(await stored());
    await fakeBrowser.storage.local.set({ [key]: damaged });
    expect(await open(kind, 'a')).toEqual(value); // from the second copy
    expect(await asides()).toMatchObject([{ from: `local:${key}`, replaced: true, raw: damaged }]);
    await spoilTwice(key, damaged);
    await expect(open(kind, 'a')).rejects.toMatchObject({ fault: 'damaged' });
    expect((await asides()).slice(1)).toMatchObject([
      { from: `local:${key}`, replaced: false, raw: damaged },
      { from: `copy:${key}`, replaced: false, raw: damaged },
    ]);
    expect(await open(kind, 'a')).toBeUndefined();
  });

  it('cannot be passed off as another of its kind', async () => {
    await write([await seal(kind, 'a', value)]);
    await fakeBrowser.storage.local.set({ [recordKey(kind, 'b')]: await stored() });
    await expect(open(kind, 'b')).rejects.toMatchObject({ fault: 'damaged' });
    expect(await open(kind, 'a')).toEqual(value);
  });

  it('of another shape is set aside as well', async () => {
    const other: Kind<unknown> = { ...kind, schema: z.unknown() as unknown as z.ZodType<unknown> };
    await write([await seal(other, 'a', { phone: 1 })]);
    await expect(open(kind, 'a')).rejects.toMatchObject({ fault: 'damaged' });
  });

  it('changes several at once, or none', async () => {
    await write([await seal(kind, 'a', value)]);
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
    const changes = [removal(kind, 'a'), await seal(kind, 'b', value)];
    await expect(write(changes)).rejects.toMatchObject({ fault: 'notSaved' });
    fakeBrowser.storage.local.set = set;
    expect(await open(kind, 'a')).toEqual(value);
    expect(await open(kind, 'b')).toBeUndefined();
  });

  it('is not overtaken: deeds come one after another', async () => {
    const order: number[] = [];
    const slow = inVault(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(1);
    });
    await Promise.all([slow, inVault(async () => order.push(2))]);
    expect(order).toEqual([1, 2]);
  });
});
