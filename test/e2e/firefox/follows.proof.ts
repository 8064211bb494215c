import type { Page } from 'puppeteer-core';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { Ledger } from '../../../lib/tracker/ledger.ts';
import { company } from '../../sample/company.ts';
import { called, expectText, fillFromPopup, importProfile, press, send, tick, write } from './acts.ts';
import { expect, test } from './firefox-test.ts';

const sms = '【工业和信息化部】验证码：604817。您需在24小时内访问工信部备案系统完成核验。';
const ministry = 'https://beian.miit.gov.cn/?#/Integrated/index';
const { principal_info: principal } = company.icp_subject;
const second = 1000;
const hour = 3600 * second;

/** What the countdown shows, in seconds; undefined where none is drawn. */
const secondsShown = (popup: Page): Promise<number | undefined> =>
  popup.evaluate(() => {
    const [, hours, minutes, seconds] = /^(\d+):(\d\d):(\d\d)$/u.exec(
      document.querySelector('[role=timer]')?.textContent ?? '',
    ) ?? [undefined];
    return seconds === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  });

/** Seconds that the first countdown and the clock differ by. */
const secondsOff = async (popup: Page, until: number): Promise<number> => {
  const shown = await secondsShown(popup);
  return shown === undefined ? Number.NaN : Math.abs(shown - (until - Date.now()) / second);
};

const alarmAt = async (own: Page): Promise<number | undefined> =>
  (await called<{ name: string; scheduledTime: number }[]>(own, 'alarms.getAll')).find(({ name }) => name === 'filings')
    ?.scheduledTime;
/** When the SMS of the one filing came, as kept; 0 before. */
const receivedAt = async (own: Page): Promise<number> => {
  const kept = await called<Record<string, { value: Filing }>>(own, 'storage.local.get', null);
  const filing = Object.entries(kept).find(([key]) => key.startsWith('filing:'))?.[1].value;
  return filing?.events.find(({ type }) => type === 'smsReceived')?.at ?? 0;
};
const standing = async (own: Page): Promise<string[]> => Object.keys(await called<object>(own, 'notifications.getAll'));
const ledgerOf = async (own: Page): Promise<Ledger> =>
  (await called<{ reminders: { value: Ledger } }>(own, 'storage.local.get', 'reminders')).reminders.value;

test('the SMS is pasted, counted down to the second, and fills the page of the ministry', async ({ rig }) => {
  const own = await importProfile(rig, company);
  const [profile] = await send(own, 'profiles', {});
  const at = Date.now() - hour;
  await send(own, 'addFiling', {
    label: '示例一号',
    kind: 'first',
    combined: false,
    events: [{ id: 'submitted', type: 'submitted', at, noted: at }],
    detail: { profileId: profile?.id, appletId: profile?.applets[0]?.id },
  });
  const popup = await rig.openOwn('popup.html');
  const pasted = Date.now();
  await write(popup, '粘贴核验短信', sms);
  await expectText(popup, '看懂了：验证码 604817');
  await tick(popup, '主体负责人');
  await press(popup, '记下');
  await expect.poll(() => receivedAt(own)).toBeGreaterThanOrEqual(pasted);
  const until = (await receivedAt(own)) + 24 * hour;
  await expect.poll(() => secondsOff(popup, until)).toBeLessThan(2);
  await popup.close();

  const page = await rig.openSite(ministry);
  await page.waitForSelector('input[placeholder="请输入手机号"]');
  await expect.poll(() => page.evaluate(() => document.querySelector('beian-pilot') !== null)).toBe(true);
  await fillFromPopup(rig, '主体负责人');
  const verify = () => page.evaluate('window.__practice.model.verify');
  await expect.poll(verify).toEqual({
    code: '604817',
    mobile: Number(principal.mobile),
    tail: principal.certificate_number.slice(-6),
  });
});

test('reminders come as notifications; after a restart all is there, and nothing is said twice', async ({ rig }) => {
  const own = await importProfile(rig, company);
  await send(own, 'setReminderSettings', { quiet: { from: 0, to: 0 } });
  // Two hours before its end it is told of: in a moment.
  const until = Date.now() + 2 * hour + 4 * second;
  const at = until - 24 * hour;
  await send(own, 'addFiling', {
    label: '示例二号',
    kind: 'first',
    combined: false,
    events: [
      { id: 'seen', type: 'statusSeen', code: '4', at, noted: at },
      { id: 'sms', type: 'smsReceived', verifier: 'subjectPrincipal', at, noted: at },
    ],
  });
  const next = until - hour / 2;
  await expect.poll(() => alarmAt(own), { timeout: 20_000 }).toBe(next);
  const told = await standing(own);
  expect(told.filter((id) => id.startsWith('filing:'))).toHaveLength(1);
  expect(await called(own, 'action.getBadgeText', {})).not.toBe('');
  const ledger = await ledgerOf(own);

  await rig.restart();
  const popup = await rig.openOwn('popup.html');
  await expect.poll(() => secondsOff(popup, until)).toBeLessThan(2);
  await expectText(popup, '示例二号');
  await expectText(popup, company.icp_subject.base_info.name);
  await expect.poll(() => alarmAt(popup), { timeout: 20_000 }).toBe(next);
  const after = await ledgerOf(popup);
  expect(after.upTo).toEqual(ledger.upTo);
  expect(after.showing).toEqual([]);
  // Firefox forgets notifications as it ends: one that stood there now would have been shown again.
  expect(await standing(popup)).toEqual([]);
});
