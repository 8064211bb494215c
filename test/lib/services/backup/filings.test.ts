import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readHeader } from '../../../../lib/services/backup/header.ts';
import { previewRestore } from '../../../../lib/services/backup/preview-restore.ts';
import { filingHandlers } from '../../../../lib/services/tracking/filing-handlers.ts';
import { noteEvent } from '../../../../lib/services/tracking/note-event.ts';
import { purgeFilings } from '../../../../lib/services/tracking/purge-filings.ts';
import { readFilings, readRemoved } from '../../../../lib/services/tracking/read-filings.ts';
import { day, event, follow } from '../tracking/kit.ts';
import { backedUp, brought, elsewhere, everything, looked, opened, restored } from './moving.ts';
import { keep, profileOf } from './vault-of.ts';

vi.setConfig({ testTimeout: 60_000 }); // Argon2 on a busy machine
beforeEach(() => elsewhere());

const { filingDetails, removeFiling, setFilingDetail } = filingHandlers;
const noted = (type: 'submitted' | 'withdrawn') => event({ type, at: Date.now() - 1000 });
const shown = async () => (await readFilings()).listed.map(({ filing, state }) => [filing.label, state.stage]);
const previewOf = async (lines: readonly string[]) => {
  const restoreId = await opened(lines);
  await looked(restoreId, lines);
  return previewRestore(restoreId);
};

describe('filings in a backup', () => {
  it('come back elsewhere with all that is known of them, those removed too', async () => {
    await follow({ label: '审核中', events: [noted('submitted')], detail: { applet: '示例商城', notes: '示例备注' } });
    const removed = await follow({ label: '移出的' });
    await removeFiling({ filingId: removed });
    const before = [await readFilings(), await readRemoved(), await filingDetails({})];
    const lines = await backedUp();
    expect((await readHeader(lines[0] ?? '')).counts).toMatchObject({ filings: 2 });
    expect(lines.join('\n')).not.toMatch(/审核中|示例/u);
    await elsewhere();
    expect(await previewOf(lines)).toMatchObject({ filings: 2 });
    expect(await restored(lines)).toMatchObject({ filings: 2 });
    expect([await readFilings(), await readRemoved(), await filingDetails({})]).toEqual(before);
    expect((await previewOf(lines)).filings).toBe(0);
  });

  it('take the place of what less has happened to, and of nothing else', async () => {
    const behind = await follow({ label: '这里落后' });
    const ahead = await follow({ label: '这里在前' });
    const same = await follow({ label: '一样' });
    await noteEvent(behind, noted('submitted'));
    await setFilingDetail({ filingId: behind, detail: { notes: '旧备注', recordNumber: '示ICP备1号' } });
    const lines = await backedUp();
    const [last] = (await readFilings()).listed.find(({ filing }) => filing.id === behind)?.filing.events ?? [];
    await filingHandlers.undoEvent({ filingId: behind, eventId: last?.id ?? '' });
    await setFilingDetail({ filingId: behind, detail: { notes: '', applet: '这里写的' } });
    await noteEvent(ahead, noted('submitted'));
    expect(await previewOf(lines)).toMatchObject({ filings: 1, rows: [] });
    expect(await restored(lines)).toMatchObject({ filings: 1 });
    expect((await shown()).toSorted()).toEqual([
      ['一样', 'not_filed'],
      ['这里在前', 'platform_review'],
      ['这里落后', 'platform_review'],
    ]);
    const details = await filingDetails({});
    expect(details[behind]).toMatchObject({ notes: '旧备注', recordNumber: '示ICP备1号', applet: '这里写的' });
    expect(details).not.toHaveProperty(same);
  });

  it('stay where they are unless they are wanted', async () => {
    await follow();
    const lines = await backedUp();
    await elsewhere();
    await keep([profileOf('p9')]);
    const restoreId = await opened(lines);
    await looked(restoreId, lines);
    const wish = { ...everything(await previewRestore(restoreId)), filings: false };
    expect(await brought(restoreId, lines, wish)).toMatchObject({ filings: 0 });
    expect((await readFilings()).total).toBe(0);
  });

  it('keep numbers of their own among those here', async () => {
    await follow({ label: '备份里的' });
    const lines = await backedUp();
    await elsewhere();
    await follow({ label: '这里的' });
    await restored(lines);
    await follow({ label: '新的' });
    expect((await readFilings()).listed.map(({ filing }) => [filing.label, filing.number])).toEqual([
      ['这里的', 1],
      ['备份里的', 2],
      ['新的', 3],
    ]);
  });

  it('removed for good here come back as what is not here', async () => {
    const id = await follow();
    const lines = await backedUp();
    await removeFiling({ filingId: id });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * day });
    await purgeFilings();
    vi.useRealTimers();
    await restored(lines);
    expect(await shown()).toEqual([['示例小程序', 'not_filed']]);
  });
});

it('a backup file with filings as the first version that knew them made it opens for good', async () => {
  const lines = readFileSync('test/fixtures/filings.beian-backup', 'utf8').trimEnd().split('\n');
  expect(await restored(lines, everything, '示例备份 fixture 2026')).toMatchObject({ added: 1, filings: 3 });
  expect((await shown()).toSorted()).toEqual([
    ['', 'not_filed'],
    ['示例预约助手', 'bureau_review'],
  ]);
  expect((await readRemoved()).map(({ label }) => label)).toEqual(['示例注销']);
  expect(Object.values(await filingDetails({}))).toEqual([
    expect.objectContaining({ applet: '示例预约助手', recordNumber: '示ICP备2026000001号-1X', notes: '示例备注' }),
  ]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('示例备注');
});
