import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inDatabase } from '../../../../lib/platform/database.ts';
import { asides } from '../../../../lib/platform/set-aside.ts';
import { lookAgain } from '../../../../lib/services/tracking/look-again.ts';
import { changeFiling, noteEvent, undoEvent } from '../../../../lib/services/tracking/note-event.ts';
import { purgeFilings } from '../../../../lib/services/tracking/purge-filings.ts';
import { readFilings, readRemoved, watchFilings } from '../../../../lib/services/tracking/read-filings.ts';
import { spoilTwice } from '../fresh.ts';
import { at, day, event, follow, followFromEmpty, hour, start, withSms } from './kit.ts';

followFromEmpty();

const labels = async (most?: number) => (await readFilings(most)).listed.map(({ filing }) => filing.label);
const disk = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>;
const remove = (id: string) => changeFiling(id, (filing, time) => ({ ...filing, removedAt: time }));

describe('the list', () => {
  it('has the most urgent first, and costs no more than what is shown of it', async () => {
    await follow({ label: '未提交' });
    await withSms(start - 3 * hour, { label: '先到期' });
    await follow({ label: '审核中', events: [event({ type: 'submitted', at: start })] });
    await withSms(start - hour, { label: '后到期' });
    expect(await labels()).toEqual(['先到期', '后到期', '审核中', '未提交']);
    const asked: string[][] = [];
    const { get } = fakeBrowser.storage.local;
    Object.assign(fakeBrowser.storage.local, {
      get: (keys: string[]) => {
        asked.push(keys);
        return get(keys);
      },
    });
    expect(await readFilings(2)).toMatchObject({ listed: [{}, {}], total: 4 });
    Object.assign(fakeBrowser.storage.local, { get });
    expect(asked.map(({ length }) => length)).toEqual([1, 2]);
  });

  it('has an index of at most 60 signs a row', async () => {
    for (let each = 0; each < 20; each++) await withSms(start - each * hour);
    const { filings } = await disk();
    expect(JSON.stringify(filings).length / 20).toBeLessThan(62);
  });

  it('numbers filings, and never the same twice', async () => {
    const first = await follow();
    await follow();
    await remove(first);
    at(start + 31 * day);
    await purgeFilings();
    await follow();
    expect((await readFilings()).listed.map(({ filing }) => filing.number)).toEqual([2, 3]);
  });

  it('leaves out what was removed, for thirty days, after which nothing of it is left', async () => {
    const id = await withSms(start);
    await remove(id);
    expect(await readFilings()).toEqual({ listed: [], total: 0 });
    expect(await readRemoved()).toMatchObject([{ id, removedAt: start }]);
    at(start + 30 * day - 1);
    await purgeFilings();
    expect(await readRemoved()).toHaveLength(1);
    at(start + 30 * day);
    await purgeFilings();
    expect(await readRemoved()).toEqual([]);
    expect(Object.keys(await disk()).filter((key) => key.startsWith('filing:'))).toEqual([]);
  });

  it('tells whoever watches it, until that has seen enough', async () => {
    let heard = 0;
    const watch = new AbortController();
    watchFilings(() => heard++, watch.signal);
    const id = await follow();
    expect(heard).toBeGreaterThan(0);
    heard = 0;
    await fakeBrowser.storage.local.set({ settings: 1 });
    expect(heard).toBe(0);
    watch.abort();
    await noteEvent(id, event({ type: 'submitted', at: start }));
    expect(heard).toBe(0);
  });
});

describe('an event', () => {
  const stage = async () => (await readFilings()).listed[0]?.state.stage;

  it('is noted once, at the background’s time, and can be undone', async () => {
    const id = await follow();
    const submitted = { ...event({ type: 'submitted', at: start - hour }), noted: 12 };
    expect(await noteEvent(id, submitted)).toEqual({});
    expect(await noteEvent(id, submitted)).toEqual({ duplicate: true });
    expect((await readFilings()).listed[0]?.filing.events).toEqual([{ ...submitted, noted: start }]);
    expect(await undoEvent(id, submitted.id)).toEqual({});
    expect(await stage()).toBe('not_filed');
    expect(await undoEvent(id, submitted.id)).toEqual({ refused: 'noSuchEvent' });
  });

  it('that cannot be changes nothing and says why', async () => {
    const id = await follow();
    const before = await disk();
    expect(await noteEvent(id, event({ type: 'withdrawn', at: start }))).toEqual({ refused: 'nothingToWithdraw' });
    expect(await noteEvent(id, event({ type: 'submitted', at: start + hour }))).toEqual({ refused: 'inFuture' });
    expect(await disk()).toEqual(before);
  });

  it('of many at once loses none', async () => {
    const id = await follow({ events: [event({ type: 'smsReceived', verifier: 'subjectPrincipal', at: start })] });
    const wrong = () => event({ type: 'resultSeen', result: '2', verifier: 'subjectPrincipal', at: start });
    await Promise.all([1, 2, 3, 4].map(() => noteEvent(id, wrong())));
    expect((await readFilings()).listed[0]?.state.sms.subjectPrincipal?.wrong).toBe(4);
  });

  it('of no filing is refused', async () => {
    await expect(noteEvent('none', event({ type: 'submitted', at: start }))).rejects.toMatchObject({
      fault: 'noSuchFiling',
    });
  });

  it('that a new filing cannot begin with adds none', async () => {
    const events = [event({ type: 'submitted', at: start + hour })];
    await expect(follow({ events })).rejects.toMatchObject({ fault: 'cannotBe' });
    expect((await readFilings()).total).toBe(0);
  });
});

describe('what the disk spoils', () => {
  it('comes back from its second copy: shown at once, mended at the next look', async () => {
    const id = await follow();
    await fakeBrowser.storage.local.set({ [`filing:${id}`]: 'spoilt' });
    expect(await labels()).toEqual(['示例小程序']);
    expect(await asides()).toEqual([]);
    await lookAgain();
    expect(await asides()).toMatchObject([{ from: `local:filing:${id}`, replaced: true, raw: 'spoilt' }]);
    expect((await disk())[`filing:${id}`]).toMatchObject({ version: 1, value: { id } });
  });

  it('comes back where it is gone altogether', async () => {
    const id = await follow();
    await fakeBrowser.storage.local.remove(`filing:${id}`);
    await lookAgain();
    expect((await disk())[`filing:${id}`]).toMatchObject({ version: 1, value: { id } });
  });

  it('in both places is set aside and told, and takes no other along', async () => {
    const id = await follow({ label: '坏的' });
    await follow({ label: '好的' });
    await spoilTwice(`filing:${id}`, 'spoilt');
    await lookAgain();
    expect(await labels()).toEqual(['好的']);
    expect((await asides()).map(({ from, replaced }) => [from, replaced])).toEqual([
      [`local:filing:${id}`, false],
      [`copy:filing:${id}`, false],
    ]);
  });

  it.each([
    ['lost', () => fakeBrowser.storage.local.remove('filings')],
    ['not to be parsed', () => fakeBrowser.storage.local.set({ filings: { version: 1, value: 'spoilt' } })],
    [
      'naming a filing that is none',
      async () => {
        const { filings } = (await disk()) as { filings: { value: { rows: { id: string }[] } } };
        const rows = filings.value.rows.map((row, each) => (each === 0 ? { ...row, id: `x${row.id}` } : row));
        await fakeBrowser.storage.local.set({ filings: { version: 1, value: { ...filings.value, rows } } });
      },
    ],
  ])('as an index %s is made anew', async (_, spoil) => {
    await follow({ label: '一' });
    await follow({ label: '二' });
    await spoil();
    await lookAgain();
    expect((await labels()).toSorted()).toEqual(['一', '二']);
    await follow({ label: '三' });
    expect((await readFilings()).listed.map(({ filing }) => filing.number).toSorted()).toEqual([1, 2, 3]);
  });

  it('as an index is made anew by who notes an event too', async () => {
    const id = await follow();
    await fakeBrowser.storage.local.remove('filings');
    await noteEvent(id, event({ type: 'submitted', at: start }));
    expect(await labels()).toEqual(['示例小程序']);
  });

  it('as the whole database costs nothing', async () => {
    await follow();
    await inDatabase((database) => database.clear('copies'));
    await fakeBrowser.storage.local.remove('filings');
    await lookAgain();
    expect(await labels()).toEqual(['示例小程序']);
  });
});
