import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import { dropDraft, keepDraft, listDrafts, readDraft } from '../../../lib/services/drafts.ts';
import { leaked, spoilTwice, startEmpty } from './fresh.ts';
import { writesDuring } from './writes-during.ts';

startEmpty();

const mobile = 'icp_subject.principal_info.mobile';
const draft: ProfileDraft = {
  name: '客户甲',
  tags: [],
  saved: { [mobile]: '138 0013 ' },
  scans: {},
  people: {},
  applets: [],
};

describe('unsaved edits', () => {
  it('are there again exactly as typed, after the worker was stopped too', async () => {
    await keepDraft('k1', draft);
    vi.resetModules(); // a new worker knows nothing but what is stored
    const again = await import('../../../lib/services/drafts.ts');
    expect(await again.readDraft('k1')).toEqual({ draft, keptAt: expect.any(Number) });
    expect(await again.listDrafts()).toMatchObject([{ key: 'k1', name: '客户甲' }]);
  });

  it('are the last ones kept, in one step', async () => {
    await keepDraft('k1', draft);
    const next = { ...draft, name: '', saved: { 'icp_subject.base_info.name': '示例公司' } };
    expect(await writesDuring(() => keepDraft('k1', next))).toBe(1);
    expect((await readDraft('k1')).draft).toEqual(next);
    expect(await listDrafts()).toMatchObject([{ key: 'k1', name: '示例公司' }]);
  });

  it('are listed, the last kept first, and dropped without a trace', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await keepDraft('k1', draft);
    vi.setSystemTime(Date.now() + 1000);
    await keepDraft('k2', { ...draft, name: '客户乙' });
    vi.useRealTimers();
    expect((await listDrafts()).map(({ name }) => name)).toEqual(['客户乙', '客户甲']);
    await dropDraft('k1');
    expect((await listDrafts()).map(({ key }) => key)).toEqual(['k2']);
    expect(await readDraft('k1')).toEqual({});
    expect(await fakeBrowser.storage.local.get('record:draft:k1')).toEqual({});
  });

  it('of nobody are dropped without writing', async () => {
    await listDrafts();
    expect(await writesDuring(() => dropDraft('k9'))).toBe(0);
    expect(await readDraft('k9')).toEqual({});
  });

  it('all stay when several tabs keep theirs at once', async () => {
    const keys = Array.from({ length: 8 }, (_, at) => `k${at}`);
    await Promise.all(keys.map((key) => keepDraft(key, draft)));
    expect((await listDrafts()).map(({ key }) => key).sort()).toEqual(keys);
  });

  it('are found again when their list is lost or spoilt', async () => {
    await keepDraft('k1', draft);
    const before = await listDrafts();
    await fakeBrowser.storage.local.remove('record:index:drafts');
    expect(await listDrafts()).toEqual(before);
    await spoilTwice('record:index:drafts', 'spoilt');
    expect(await listDrafts()).toEqual(before);
  });

  it('that cannot be read are set aside, and leave the list', async () => {
    await keepDraft('k1', draft);
    await spoilTwice('record:draft:k1', 'spoilt');
    await expect(readDraft('k1')).rejects.toMatchObject({ fault: 'damaged' });
    expect(await listDrafts()).toEqual([]);
  });

  it('are not acknowledged when the disk is full', async () => {
    await keepDraft('k1', draft);
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
    await expect(keepDraft('k1', { ...draft, name: '客户乙' })).rejects.toMatchObject({ fault: 'notSaved' });
    fakeBrowser.storage.local.set = set;
    expect((await readDraft('k1')).draft).toEqual(draft);
  });

  it('leave nothing readable on disk', async () => {
    await keepDraft('k1', { ...draft, saved: { [mobile]: '13800138001' } });
    expect(await leaked(['客户甲', '13800138001'])).toEqual([]);
  });
});
