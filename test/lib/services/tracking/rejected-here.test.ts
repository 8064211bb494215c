import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inDatabase } from '../../../../lib/platform/database.ts';
import { protect } from '../../../../lib/services/protect.ts';
import { adviceOn } from '../../../../lib/services/tracking/advice-on.ts';
import { filingHandlers } from '../../../../lib/services/tracking/filing-handlers.ts';
import { noteEvent } from '../../../../lib/services/tracking/note-event.ts';
import { rejectedHere } from '../../../../lib/services/tracking/rejected-here.ts';
import { lastRejections, rejectionsByEvent } from '../../../../lib/services/tracking/rejections-by-event.ts';
import { allRejections } from '../../../portal/life/rejections.ts';
import { page } from '../fresh.ts';
import { at, event, follow, followFromEmpty, hour, start } from './kit.ts';

followFromEmpty();
beforeEach(() => protect());

const { noteStatus, setFilingDetail } = filingHandlers;
const mobile = 'icp_subject.principal_info.mobile';
const phone = { field: '手机号码', reason: '电话无法接通', suggestion: '保持畅通' };

/** Handed in, and sent back an hour later for these reasons. */
async function sentBack(applet: string, rejections = [phone]): Promise<string> {
  const id = await follow({ label: applet, events: [event({ type: 'submitted', at: start })], detail: { applet } });
  at(start + hour);
  await noteStatus({ filingId: id, code: '3', eventId: `${id}r`, rejections }, page());
  return id;
}

describe('what stands at the rows of the form', () => {
  it('is the reason with cause and fix, at the rows it is about', async () => {
    await sentBack('示例商城');
    const notes = await rejectedHere('示例商城', 'zh-CN');
    expect(Object.keys(notes)).toContain(mobile);
    const [note] = notes[mobile] ?? [];
    const advice = adviceOn(phone, 'zh-CN');
    expect(note?.text).toMatch(/^上次被驳回（平台）：电话无法接通。原因：/u);
    for (const words of [advice?.cause, advice?.fix, '审核建议：保持畅通。']) expect(note?.text).toContain(words);
    expect(note).toMatchObject({ severity: 'warning', source: advice?.source, seen: advice?.seen });
    expect((await rejectedHere('示例商城', 'en'))[mobile]?.[0]?.text).toMatch(/^Rejected last time \(platform\)/u);
  });

  it('says so where the reason is none of the known ones', async () => {
    await sentBack('示例商城', [{ field: '手机号码', reason: '示例一二三', suggestion: '' }]);
    expect((await rejectedHere('示例商城', 'zh-CN'))[mobile]).toMatchObject([
      { text: '上次被驳回（平台）：示例一二三。', source: 'https://mp.weixin.qq.com/', seen: '2026-11' },
    ]);
  });

  it('is none of another mini program’s, and none where two may be meant', async () => {
    await sentBack('示例商城');
    expect(await rejectedHere('样板点餐', 'zh-CN')).toEqual({});
    expect(Object.keys(await rejectedHere(undefined, 'zh-CN'))).toContain(mobile);
    await sentBack('样板点餐');
    expect(await rejectedHere(undefined, 'zh-CN')).toEqual({});
    expect(Object.keys(await rejectedHere('样板点餐', 'zh-CN'))).toContain(mobile);
  });

  it('is gone once it has been handed in again, and where nothing was sent back', async () => {
    const id = await sentBack('示例商城');
    at(start + 2 * hour);
    await noteEvent(id, event({ type: 'submitted', at: start + 2 * hour }));
    expect(await rejectedHere('示例商城', 'zh-CN')).toEqual({});
    await noteStatus(
      { filingId: id, code: '3', eventId: 'again', rejections: [{ field: '', reason: '其他错误', suggestion: '' }] },
      page(),
    );
    expect(await rejectedHere('示例商城', 'zh-CN')).not.toHaveProperty([mobile]);
  });

  it('is none while the vault is locked', async () => {
    await sentBack('示例商城');
    await fakeBrowser.storage.local.remove('vault:key');
    await inDatabase((database) => database.delete('copies', 'vault:key'));
    expect(await rejectedHere('示例商城', 'zh-CN')).toEqual({});
  });

  it('is what was pasted as well, each reason once', async () => {
    const id = await sentBack('示例商城');
    const pasted = { ...phone, by: 'bureau' as const, at: start + 2 * hour };
    await setFilingDetail({ filingId: id, detail: { rejections: [pasted, { ...pasted }] } });
    expect((await rejectedHere('示例商城', 'zh-CN'))[mobile]).toHaveLength(1);
  });
});

it('every known reason of the practice console has its cause and fix', () => {
  const unknown = allRejections.filter(({ key_name, error }) => !adviceOn({ field: key_name, reason: error }, 'zh-CN'));
  expect(unknown.map(({ id, error }) => `${id} ${error}`)).toEqual([]);
});

describe('the history', () => {
  const told = (reason: string, time: number) => ({ ...phone, reason, by: 'platform' as const, at: time });
  const filing = {
    events: [
      event({ type: 'submitted', at: 1 }),
      { ...event({ type: 'statusSeen', code: '3', at: 5 }), id: 'first' },
      event({ type: 'submitted', at: 10 }),
      event({ type: 'statusSeen', code: '4', at: 12 }),
      { ...event({ type: 'statusSeen', code: '5', at: 20 }), id: 'second' },
    ],
  };
  const all = [told('零', 2), told('甲', 5), told('乙', 6), told('丙', 20), told('丙', 21)];

  it('has each reason with the return it came with', () => {
    const reasons = [...rejectionsByEvent(filing, all)].map(([id, list]) => [id, list.map(({ reason }) => reason)]);
    expect(reasons).toEqual([
      ['', ['零']],
      ['first', ['甲', '乙']],
      ['second', ['丙', '丙']],
    ]);
  });

  it('the last are those since it was handed in, each once', () => {
    expect(lastRejections(filing, all).map(({ reason }) => reason)).toEqual(['丙']);
    expect(lastRejections({ events: [] }, all)).toHaveLength(4);
  });
});
