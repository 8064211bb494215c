import type { Page } from '@playwright/test';
import { openConsole } from '../pages/console.ts';
import { type Screen, sizes } from './screen.ts';
import { passphrase } from './stages.ts';
import type { World } from './world.ts';

type Row = Omit<Screen, 'ours' | 'size' | 'open'> & {
  path?: string;
  /** What a person does there, and what shows that it is done. */
  deed?(page: Page, world: World): Promise<unknown>;
};

const sms = '【工信部】您的小程序备案核验码为 135791，请于24小时内登录 beian.miit.gov.cn 完成短信核验。发送：12381';
const notOurs = '【示例网】您的登录验证码为 135791，五分钟内有效，请勿告诉他人。';

const rows: readonly Row[] = [
  {
    name: 'popup-first',
    stage: 'new',
    says: { zh: '弹窗：第一次打开', en: 'Popup, opened for the first time' },
  },
  {
    name: 'unlock-first',
    stage: 'new',
    says: { zh: '解锁窗口：还没有选过怎样保护档案', en: 'Unlock window before the first choice' },
    path: 'unlock.html',
  },
  {
    name: 'popup-empty',
    stage: 'empty',
    says: { zh: '弹窗：还没有档案', en: 'Popup without a profile' },
    deed: (page, { p }) => page.getByText(p.noProfiles).waitFor(),
  },
  {
    name: 'popup',
    stage: 'kept',
    says: { zh: '弹窗：短信核验的倒计时、逐项复制', en: 'Popup: countdown of an SMS, answers to copy' },
    deed: (page, { p }) => page.getByRole('searchbox', { name: p.copy.filter }).waitFor(),
    main: true,
  },
  {
    name: 'popup-sms',
    stage: 'kept',
    says: { zh: '弹窗：粘贴的核验短信看懂了', en: 'Popup: a pasted SMS is understood' },
    deed: async (page, { p }) => {
      await page.getByLabel(p.progress.paste.box).fill(sms);
      await page.getByText(p.progress.paste.understood('135791')).waitFor();
    },
    main: true,
  },
  {
    name: 'popup-other-sms',
    stage: 'kept',
    says: { zh: '弹窗：粘贴的短信不是核验短信', en: 'Popup: a pasted SMS that is none of the ministry' },
    deed: async (page, { p }) => {
      await page.getByLabel(p.progress.paste.box).fill(notOurs);
      await page.getByText(p.smsRead.refusals.loginCode).waitFor();
    },
  },
  {
    name: 'popup-add',
    stage: 'kept',
    says: { zh: '弹窗：添加备案', en: 'Popup: adding a filing' },
    deed: (page, { p }) => page.getByText(p.progress.add.title, { exact: true }).click(),
  },
  {
    name: 'popup-more',
    stage: 'kept',
    says: { zh: '弹窗：更正、催办、稍后提醒', en: 'Popup: corrections, a message to send on, snoozing' },
    deed: (page, { p }) => page.getByText(p.progress.sms.more, { exact: true }).click(),
  },
  {
    name: 'popup-form',
    stage: 'kept',
    says: { zh: '弹窗：当前标签页是备案表单', en: 'Popup beside the filing form' },
    deed: async (page, { rig, p }) => {
      const site = await rig.context.newPage();
      await openConsole(site, 'company', { step: '1' });
      await site.getByRole('region').locator('visible=true').first().waitFor();
      await page.bringToFront();
      await page.reload();
      await page.getByText(p.tab.wechat).waitFor();
      await site.close();
    },
  },
  {
    name: 'sidepanel',
    stage: 'kept',
    says: { zh: '侧边栏：与弹窗相同，跟着当前标签页', en: 'Side panel: what the popup has, beside the page' },
    path: 'sidepanel.html',
    deed: (page, { p }) => page.getByRole('searchbox', { name: p.copy.filter }).waitFor(),
    main: true,
  },
  {
    name: 'popup-locked',
    stage: 'locked',
    says: { zh: '弹窗：锁着也看得到倒计时', en: 'Popup, locked: the countdown still shows' },
    deed: (page, { p }) => page.getByLabel(p.vault.passphrase, { exact: true }).waitFor(),
    main: true,
  },
  {
    name: 'unlock',
    stage: 'locked',
    says: { zh: '解锁窗口', en: 'Unlock window' },
    path: 'unlock.html',
    main: true,
  },
  // The last that asks for it: with a clock that stands still the wait after it is for ever.
  {
    name: 'unlock-wrong-passphrase',
    stage: 'locked',
    says: { zh: '解锁窗口：密码打错', en: 'Unlock window: a wrong passphrase' },
    path: 'unlock.html',
    deed: async (page, { p }) => {
      await page.getByLabel(p.vault.passphrase, { exact: true }).fill(`${passphrase}？`);
      await page.getByRole('button', { name: p.vault.unlock.unlock, exact: true }).click();
      await page.getByRole('alert').filter({ hasText: p.faults.wrongPassphrase }).waitFor();
    },
  },
];

/** The window each opens in. */
const windows: Record<string, Screen['size']> = {
  'unlock.html': sizes.unlock,
  'sidepanel.html': sizes.sidepanel,
};

/** What the popup, the side panel and the window for the passphrase can show. */
export const popupScreens: readonly Screen[] = rows.map(({ path = 'popup.html', deed, ...row }) => ({
  ...row,
  ours: 'page',
  size: windows[path] ?? sizes.popup,
  open: async (world) => {
    const page = await world.own(path);
    await deed?.(page, world);
    return page;
  },
}));
