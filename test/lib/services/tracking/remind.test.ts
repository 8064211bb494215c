import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../../lib/services/settings.ts';
import { lookAgain } from '../../../../lib/services/tracking/look-again.ts';
import { changeFiling, noteEvent, undoEvent } from '../../../../lib/services/tracking/note-event.ts';
import { readLedger } from '../../../../lib/services/tracking/read-filings.ts';
import { changeReminderSettings } from '../../../../lib/services/tracking/reminder-settings.ts';
import {
  alarmAt,
  at,
  badgeText,
  event,
  everShown,
  follow,
  followFromEmpty,
  hour,
  minute,
  standing,
  start,
  withSms,
} from './kit.ts';

followFromEmpty();

const verified = event({ type: 'verified', verifier: 'subjectPrincipal', at: start + hour });

describe('an SMS that came', () => {
  it('is told at once, with the next reminder and the badge set', async () => {
    await withSms(start);
    expect(standing()).toEqual([
      expect.objectContaining({
        type: 'basic',
        title: '示例小程序：短信核验开始计时（主体负责人）',
        message: expect.stringContaining('截止 11月22日周日 10:00。'),
      }),
    ]);
    expect(await alarmAt('filings')).toBe(start + 4 * hour);
    expect(await badgeText()).toBe('24h');
    expect(await alarmAt('filings-badge')).toBe(start + hour);
  });

  it('is told of step by step, each replacing the one before, to its end', async () => {
    await withSms(start);
    const titles: string[] = [];
    for (let next = await alarmAt('filings'); next !== undefined; next = await alarmAt('filings')) {
      at(next);
      await lookAgain();
      expect(standing()).toHaveLength(1);
      titles.push(`${(next - start) / hour} ${standing()[0]?.title}`);
      if (titles.length > 9) break;
    }
    expect(titles).toEqual([
      '4 示例小程序：短信还没有核验（主体负责人）',
      // 6 h and 2 h before its end fall into the quiet hours, until 8:00.
      '22 示例小程序：短信核验还剩 2 小时（主体负责人）',
      '23.5 示例小程序：短信核验还剩 30 分钟（主体负责人）',
      '24 示例小程序：短信核验已超时（主体负责人）',
    ]);
    expect(await badgeText()).toBe('!');
    expect(await readLedger()).toMatchObject({ missed: [], showing: [] });
  });

  it('says nothing twice, however often it is looked at', async () => {
    await withSms(start);
    for (const _ of [1, 2, 3]) await lookAgain();
    at(start + 4 * hour + 30_000);
    await Promise.all([lookAgain(), lookAgain(), lookAgain()]);
    await lookAgain();
    expect(everShown()).toHaveLength(2);
  });

  it('missed in sleep is said once, with how often', async () => {
    await withSms(start);
    at(start + 23 * hour + 40 * minute);
    await lookAgain();
    expect(standing()).toEqual([
      expect.objectContaining({
        title: '示例小程序：短信核验还剩 20 分钟（主体负责人）',
        message: expect.stringContaining('休眠期间错过 2 次提醒。'),
      }),
    ]);
    expect((await readLedger()).missed).toEqual([expect.objectContaining({ count: 3 })]);
  });

  it('verified leaves nothing behind: no notification, no alarm, no badge', async () => {
    const id = await withSms(start);
    at(start + hour);
    await noteEvent(id, verified);
    expect(standing()).toEqual([]);
    expect(await badgeText()).toBe('');
    expect(await alarmAt('filings-badge')).toBeUndefined();
    expect(await alarmAt('filings')).toBeGreaterThan(start + 20 * 24 * hour); // the bureau's working days
  });

  it('of a filing taken off the list rings no more', async () => {
    const id = await withSms(start);
    await changeFiling(id, (filing, time) => ({ ...filing, removedAt: time }));
    expect(standing()).toEqual([]);
    expect(await alarmAt('filings')).toBeUndefined();
  });

  it('of a cancellation says that leaving it alone stops it', async () => {
    await withSms(start, { kind: 'cancel_service' });
    expect(standing()[0]?.message).toContain('不想注销：不要核验这条短信');
  });
});

describe('what a notification tells', () => {
  it('is the number where there is no label', async () => {
    await withSms(start, { label: '' });
    expect(standing()[0]?.title).toBe('第 1 项备案：短信核验开始计时（主体负责人）');
  });

  it('is no label where the person does not want it', async () => {
    await changeReminderSettings({ labels: false });
    await withSms(start);
    expect(standing()[0]?.title).toBe('1 项备案：短信核验开始计时（主体负责人）');
    at(start + 4 * hour);
    await withSms(start + 4 * hour);
    expect(
      standing()
        .map(({ title, message }) => title + message)
        .join(),
    ).not.toContain('示例');
  });

  it('is in the language set', async () => {
    await changeSettings({ lang: 'en' });
    await withSms(start);
    expect(standing()[0]?.title).toBe('示例小程序: SMS verification has begun (subject principal)');
  });

  it('of several at once is one digest, the first to run out on top', async () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7]) await withSms(start - number * minute, { label: `示例${number}` });
    at(start + 4 * hour);
    await lookAgain();
    expect(standing()).toHaveLength(1);
    const [digest] = standing();
    expect(digest?.title).toBe('7 项备案提醒');
    expect(digest?.message.split('\n').map((line) => line.split('：')[0])).toEqual([
      '示例7',
      '示例6',
      '示例5',
      '示例4',
      '示例3',
      '还有 2 项，打开扩展查看。',
    ]);
  });
});

describe('where something goes wrong', () => {
  const breakable = <K extends 'create' | 'getAll'>(method: K) => {
    const { [method]: whole } = fakeBrowser.notifications;
    Object.assign(fakeBrowser.notifications, { [method]: () => Promise.reject(new Error('not now')) });
    return () => Object.assign(fakeBrowser.notifications, { [method]: whole });
  };

  it('a notification that cannot be shown is kept, tried again, and then said as it is by then', async () => {
    const mend = breakable('create');
    await withSms(start);
    expect(standing()).toEqual([]);
    expect((await readLedger()).showing).toHaveLength(1);
    expect(await alarmAt('filings')).toBe(start + 30 * minute);
    mend();
    at(start + 30 * minute);
    await lookAgain();
    expect(standing()).toHaveLength(1);
    expect((await readLedger()).showing).toEqual([]);
  });

  it('the same while notifications are forbidden', async () => {
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'denied' });
    await withSms(start);
    expect((await readLedger()).showing).toHaveLength(1);
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => 'granted' });
    await lookAgain();
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: undefined });
    expect(everShown()).toHaveLength(1);
    expect((await readLedger()).showing).toEqual([]);
  });

  it('what is over before it could be shown is not shown any more', async () => {
    const mend = breakable('create');
    const id = await withSms(start);
    at(start + hour);
    await noteEvent(id, verified);
    mend();
    await lookAgain();
    expect(everShown()).toEqual([]);
    expect((await readLedger()).showing).toEqual([]);
  });

  it('a worker that ended after showing and before noting it shows nothing twice', async () => {
    const { set } = fakeBrowser.storage.local;
    let ledgers = 0;
    Object.assign(fakeBrowser.storage.local, {
      set: (values: Record<string, unknown>) =>
        'reminders' in values && ++ledgers > 1 ? Promise.reject(new Error('ended')) : set(values),
    });
    await withSms(start);
    Object.assign(fakeBrowser.storage.local, { set });
    expect((await readLedger()).showing).toHaveLength(1);
    expect(standing()).toHaveLength(1);
    await lookAgain();
    expect(everShown()).toHaveLength(1);
    expect((await readLedger()).showing).toEqual([]);
  });

  it('a ledger that cannot be written keeps nobody from hearing, once', async () => {
    await withSms(start);
    const { set } = fakeBrowser.storage.local;
    Object.assign(fakeBrowser.storage.local, { set: () => Promise.reject(new Error('disk full')) });
    at(start + 4 * hour);
    await lookAgain();
    await lookAgain();
    Object.assign(fakeBrowser.storage.local, { set });
    expect(everShown()).toHaveLength(2);
    expect(await alarmAt('filings')).toBe(start + 22 * hour);
  });

  it('a look that fails is made again within a minute', async () => {
    await withSms(start);
    const { get } = fakeBrowser.storage.local;
    Object.assign(fakeBrowser.storage.local, { get: () => Promise.reject(new Error('not now')) });
    at(start + 4 * hour);
    await expect(lookAgain()).rejects.toMatchObject({ fault: 'unreadable' });
    Object.assign(fakeBrowser.storage.local, { get });
    expect(await alarmAt('filings')).toBe(start + 4 * hour + minute);
  });

  it('a clock set back says again what was said ahead of time, and loses nothing', async () => {
    await withSms(start);
    at(start + 10 * hour);
    await lookAgain();
    at(start + hour);
    await lookAgain();
    expect(await alarmAt('filings')).toBe(start + 4 * hour);
  });

  it('an alarm that cannot be set loses no event', async () => {
    const { create } = fakeBrowser.alarms;
    Object.assign(fakeBrowser.alarms, { create: () => Promise.reject(new Error('not now')) });
    const id = await withSms(start);
    expect(standing()).toHaveLength(1);
    Object.assign(fakeBrowser.alarms, { create });
    at(start + hour);
    await noteEvent(id, verified);
    expect(standing()).toEqual([]);
  });

  it('without a badge all the rest is done', async () => {
    const { setBadgeText } = fakeBrowser.action;
    Object.assign(fakeBrowser.action, { setBadgeText: () => Promise.reject(new Error('no toolbar')) });
    await withSms(start);
    Object.assign(fakeBrowser.action, { setBadgeText });
    expect(standing()).toHaveLength(1);
    expect(await alarmAt('filings')).toBe(start + 4 * hour);
  });
});

describe('「12381 的短信来了吗？」', () => {
  it('is asked hourly once the bureau has it, not at night, and no more once it came', async () => {
    const id = await follow({ events: [event({ type: 'statusSeen', code: '4', at: start })] });
    expect(await alarmAt('filings')).toBe(start + hour);
    at(start + hour);
    await lookAgain();
    expect(standing()[0]?.title).toBe('示例小程序：12381 的短信来了吗？');
    expect(await alarmAt('filings')).toBe(start + 2 * hour);
    await noteEvent(id, event({ type: 'smsReceived', verifier: 'subjectPrincipal', at: start + hour }));
    expect(standing().map(({ title }) => title)).toEqual(['示例小程序：短信核验开始计时（主体负责人）']);
  });
});

describe('what stood still for a while', () => {
  const answer = { ...event({ type: 'smsStatusSeen', code: '2', at: start }), id: 'answer' };
  const taken = (id: string, removedAt?: number) =>
    changeFiling(id, ({ removedAt: _, ...filing }) => ({ ...filing, ...(removedAt && { removedAt }) }));

  it.each<[string, (id: string) => Promise<unknown>, (id: string) => Promise<unknown>]>([
    ['an answer undone', (id) => noteEvent(id, answer), (id) => undoEvent(id, answer.id)],
    ['a filing brought back', (id) => taken(id, start), (id) => lookAgain().then(() => taken(id))],
  ])('was missed by nobody: %s', async (_, stop, goOn) => {
    const id = await follow({ events: [event({ type: 'statusSeen', code: '4', at: start })] });
    await stop(id);
    at(start + 9.5 * hour);
    await goOn(id);
    expect(everShown()).toEqual([]);
    at(start + 10 * hour);
    await lookAgain();
    expect(standing().map(({ title }) => title)).toEqual(['示例小程序：12381 的短信来了吗？']);
    expect((await readLedger()).missed).toEqual([]);
  });
});
