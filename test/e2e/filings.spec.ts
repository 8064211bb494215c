import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './own-browser.ts';
import { filingsOn, openFilings } from './pages/filings.ts';
import { openFilingsPage } from './pages/filings-page.ts';
import { lockNow, setPassphrase, unlockOn } from './pages/vault.ts';

const sms = '【工业和信息化部】验证码：123456。您需在24小时内访问工信部备案系统完成核验。';
const minute = 60_000;
const day = 24 * 60 * minute;
const awaiting = { stage: '管局审核中，等短信' };

/** Everything the extension has stored for good, as text. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): unknown } } } };
    return JSON.stringify(await chrome.storage.local.get(null));
  });

/** Of all tabs, as the browser tells them: the practice certificate is accepted only in tabs a test has opened. */
const addressesOf = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(all: object): Promise<{ url?: string; pendingUrl?: string }[]> } };
    };
    return (await chrome.tabs.query({})).map(({ url, pendingUrl }) => pendingUrl || url);
  });

test('added, its SMS pasted, counted down, done, and taken back', async ({ rig }) => {
  const popup = await openFilings(rig);
  await popup.add('示例甲', awaiting);
  await expect(popup.page.getByText('等 12381 的短信')).toBeVisible();
  const box = popup.page.getByRole('textbox', { name: '粘贴核验短信' });
  await popup.page.evaluate((text) => navigator.clipboard.writeText(text), sms);
  await box.focus();
  await box.press('ControlOrMeta+V');
  await expect(popup.said('看懂了：验证码 123456')).toBeVisible();
  await popup.page.getByRole('radio', { name: '主体负责人' }).check();
  await popup.button('记下').click();
  await expect(popup.timers).toHaveText(/^(?:24:00:00|23:59:\d\d)$/u);
  await expect(box).toHaveValue('');

  const coming = rig.context.waitForEvent('page');
  await popup.button('去核验').click();
  const ministry = await coming;
  await expect.poll(() => addressesOf(popup.page)).toContain('https://beian.miit.gov.cn/#/Integrated/index');
  await ministry.close();

  await popup.button('已完成核验').click();
  await expect(popup.timers).toHaveCount(0);
  await expect(popup.page.getByText('管局审核中', { exact: true })).toBeVisible();
  await popup.button('撤销').click();
  await expect(popup.timers).toHaveCount(1);
  // Neither the text nor its code is kept.
  expect(await keptBy(popup.page)).not.toMatch(/123456|工业和信息化部/u);
});

test('what is no SMS of a filing is refused with the reason', async ({ rig }) => {
  const popup = await openFilings(rig);
  await popup.page.getByLabel('粘贴核验短信').fill('【示例银行】验证码 123456，用于登录，请勿告知他人。');
  await expect(popup.said(/与备案核验无关/u)).toBeVisible();
  await expect(popup.button('记下')).toHaveCount(0);
});

test('a time put right counts, and is right to the second after the browser was closed', async ({ rig }) => {
  const popup = await openFilings(rig);
  await popup.paste(sms, '小程序负责人');
  await popup.page.getByText('更正、催办、稍后提醒').click();
  const at = Math.floor(Date.now() / minute) * minute - 90 * minute;
  const inChina = new Date(at + 8 * 60 * minute).toISOString().slice(0, 16);
  await popup.page.getByRole('textbox', { name: '收到时间（北京时间）' }).fill(inChina);
  await popup.button('改：收到时间（北京时间）').click();
  await popup.expectCountdown(at + day);

  await rig.restart();
  await (await openFilings(rig)).expectCountdown(at + day);
});

test('locked: the countdown runs, can be told done, and names nothing of the vault', async ({ rig }) => {
  const passphrase = '马 电池 订书钉 correct';
  const popup = await openFilings(rig);
  await popup.paste(sms, '主体负责人');
  const options = await openFilingsPage(rig);
  await options.open('备案 1');
  await options.page.getByRole('combobox', { name: '关联档案' }).selectOption({ index: 1 });
  await options.notes.fill('示例备注');
  await options.saveDetail();
  const name = options.page.getByRole('textbox', { name: '小程序名称' });
  await expect(name).not.toHaveValue('');
  const applet = await name.inputValue();
  await setPassphrase(rig, passphrase);
  await (await lockNow(rig)).page.close();

  await expect(options.notes).toHaveCount(0);
  const again = await openFilings(rig);
  for (const { page, timers } of [again, options]) {
    await expect(timers).toHaveText(/^23:5\d:\d\d$/u);
    await expect(unlockOn(page).field).toBeVisible();
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    for (const value of ['示例备注', applet]) expect(shown.includes(value), page.url()).toBe(false);
  }
  await again.button('已完成核验').click();
  await expect(again.timers).toHaveCount(0);
  await expect(options.timers).toHaveCount(0);

  await unlockOn(options.page).type(passphrase);
  await expect(options.notes).toHaveValue('示例备注');
  expect(await keptBy(options.page)).not.toContain('示例备注');
});

test('in the options: history undone, removed and brought back, and the calendar saved as a file', async ({ rig }) => {
  const popup = await openFilings(rig);
  await popup.add('示例乙', { stage: '平台审核中' });
  const coming = rig.context.waitForEvent('page');
  await popup.page.getByRole('link', { name: '全部 1 项' }).click();
  const { page, button } = filingsOn(await coming);
  await page.getByRole('link', { name: '示例乙' }).click();
  await button('管局审核中').click();
  await expect(page.getByText('等 12381 的短信', { exact: true })).toBeVisible();
  await button('撤销：管局审核中').click();
  await expect(page.getByText('平台初审中', { exact: true })).toBeVisible();
  // Its address names it: a reload, and a notification, lead here.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '示例乙' })).toBeVisible();

  await button('移除').click();
  await expect(page.getByText('还没有跟踪备案。')).toBeVisible();
  await page.reload();
  await page.getByText('已移除（1）').click();
  await button('找回 示例乙').click();
  await expect(page.getByRole('link', { name: '示例乙' })).toBeVisible();

  await button('生成日历文件').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: '保存日历文件' }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect(file).toContain('备案 1：平台初审');
  expect(file).not.toContain('示例乙');
});

test('a profile’s mini program is tracked from its card, and no name goes into the clear', async ({ rig }) => {
  const page = await rig.openOwn('options.html');
  await page.getByRole('button', { name: /^开始跟踪 /u }).click();
  await page.getByRole('button', { name: '开始跟踪备案进度' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '备案 1' })).toBeVisible();
  const applet = await page.getByRole('textbox', { name: '小程序名称' }).inputValue();
  expect(applet).not.toBe('');
  expect(await keptBy(page)).not.toContain(applet);
});

test('narrow, zoomed or dark: nothing stands out of its page', async ({ rig }) => {
  const popup = await openFilings(rig);
  await popup.add('示例：一个相当长的标签，写给自己认的，看它在窄处怎样换行', awaiting);
  await popup.paste(sms, '主体负责人');
  await popup.page.getByText('更正、催办、稍后提醒').click();
  await popup.page.getByText('催办消息', { exact: true }).click();
  const options = await openFilingsPage(rig);
  await options.page.getByRole('link', { name: /^示例/u }).click();
  await expect(options.timers).toHaveCount(1);
  for (const { page } of [popup, options])
    for (const [width, colorScheme] of [
      [400, 'light'],
      [320, 'dark'],
      // As 400 at 200 %.
      [200, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 600 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${page.url()} at ${width}`).toBeLessThanOrEqual(0);
    }
});
