import { describe, expect, it } from 'vitest';
import { lookAgain } from '../../../../lib/services/tracking/look-again.ts';
import { readLedger } from '../../../../lib/services/tracking/read-filings.ts';
import { seenMissed, snooze } from '../../../../lib/services/tracking/snooze.ts';
import { alarmAt, at, everShown, followFromEmpty, hour, minute, standing, start, withSms } from './kit.ts';

followFromEmpty();

describe('a filing put off', () => {
  it('is quiet for so long, and says then how much is left', async () => {
    const id = await withSms(start);
    at(start + 3 * hour + 50 * minute);
    await snooze(id, 60);
    expect(standing()).toEqual([]);
    at(start + 4 * hour);
    await lookAgain();
    expect(everShown()).toHaveLength(1);
    expect(await alarmAt('filings')).toBe(start + 4 * hour + 50 * minute);
    at(start + 4 * hour + 50 * minute);
    await lookAgain();
    expect(standing().map(({ title }) => title)).toEqual(['示例小程序：短信核验还剩 19 小时 10 分（主体负责人）']);
  });

  it('is heard all the same where it must be', async () => {
    const id = await withSms(start);
    at(start + 23 * hour);
    await lookAgain();
    await snooze(id, 24 * 60);
    expect(await alarmAt('filings')).toBe(start + 23.5 * hour);
    at(start + 23.5 * hour);
    await lookAgain();
    expect(standing()[0]).toMatchObject({
      title: '示例小程序：短信核验还剩 30 分钟（主体负责人）',
      message: expect.not.stringContaining('错过'),
    });
  });

  it('is quiet for as long though the clock was set back a day since the last look', async () => {
    const id = await withSms(start);
    at(start - 23 * hour - 30 * minute);
    await snooze(id, 24 * 60);
    at(start - 22 * hour);
    await lookAgain();
    expect(standing()).toEqual([]);
  });

  it('is of no other', async () => {
    const id = await withSms(start);
    await withSms(start, { label: '另一个' });
    await snooze(id, 24 * 60);
    at(start + 4 * hour);
    await lookAgain();
    expect(standing().map(({ title }) => title)).toEqual(['另一个：短信还没有核验（主体负责人）']);
  });
});

it('what was missed is told until it was seen', async () => {
  await withSms(start);
  at(start + 23 * hour);
  await lookAgain();
  expect((await readLedger()).missed).toHaveLength(1);
  await lookAgain();
  expect((await readLedger()).missed).toHaveLength(1);
  await seenMissed();
  expect((await readLedger()).missed).toEqual([]);
});
