import { expect, type Locator, type Page } from '@playwright/test';
import { entryTexts } from '../../../lib/texts/entry.ts';
import { reportTexts } from '../../../lib/texts/reports.ts';
import { clients } from '../pages/console.ts';
import { release } from './release.ts';
import { type Screen, sizes } from './screen.ts';
import { statusApplet, strangeWords } from './stages.ts';
import type { World } from './world.ts';

type Row = Omit<Screen, 'ours' | 'size' | 'open'> & {
  at: Record<string, string> | string;
  /** What a person does there, and what shows that it is done. */
  deed?(panel: Locator, world: World): Promise<unknown>;
  /** What is said where no panel stands. */
  shows?(world: World): string;
  /** Another page of ours comes of the deed's button: that is the screen. */
  leadsTo?(panel: Locator, world: World): Locator;
};

const { subject, account, applet } = clients.company;
const session = { token: '1000000000', lang: 'zh_CN', subject, account, applet };

const addressOf = (at: Row['at']): string =>
  typeof at === 'string'
    ? at
    : `https://mp.weixin.qq.com/wxamp/practice/filing?${new URLSearchParams({ ...session, ...at })}`;
const home = (more: Record<string, string> = {}): string =>
  `https://mp.weixin.qq.com/wxamp/index/index?${new URLSearchParams({ ...session, ...more })}`;

const button = (panel: Locator, name: string | RegExp): Locator => panel.getByRole('button', { name }).first();

const profiles = (panel: Locator, { t }: World): Promise<void> =>
  release(panel.getByRole('combobox', { name: t.panel.profile }), panel.getByRole('option', { name: account }));

async function choose(panel: Locator, world: World): Promise<void> {
  await profiles(panel, world);
  await release(panel.getByRole('option', { name: account }), panel.locator('.target').getByText(account));
}

async function fill(panel: Locator, world: World): Promise<void> {
  await choose(panel, world);
  await release(button(panel, world.t.panel.fill), button(panel, world.t.panel.undo));
}

/** The page a button opens, once it stands; it may have been pressed a moment too soon. */
async function ledTo(page: Page, button: Locator, { rig, lang }: World): Promise<Page> {
  const opened = () => rig.context.pages().find((one) => one.url().includes('#/report/'));
  await expect(async () => {
    if (opened()) return;
    await button.click({ timeout: 1000 });
    await expect.poll(opened, { timeout: 2000 }).toBeTruthy();
  }).toPass({ timeout: 20_000 });
  const led = opened() as Page;
  await led.getByRole('heading', { level: 1, name: reportTexts(lang).title }).waitFor();
  await page.close();
  return led;
}

const rows: readonly Row[] = [
  {
    name: 'assistant-empty',
    stage: 'empty',
    says: { zh: '助手：认出了表单，还没有档案', en: 'Assistant on the form, without a profile' },
    at: { step: '1' },
    deed: (panel, { t }) => panel.getByRole('combobox', { name: t.panel.profile }).click(),
  },
  {
    name: 'assistant-entry',
    stage: 'empty',
    says: { zh: '助手：还不能备案，先补什么', en: 'Assistant: the entry is closed, and what comes first' },
    at: home({ blocked: '1031', verification: '未认证' }),
    shows: ({ lang }) => entryTexts(lang).kinds.blocked.title,
    deed: (panel) => panel.locator('summary').click(),
  },
  {
    name: 'assistant',
    stage: 'kept',
    says: { zh: '助手：认出了表单', en: 'Assistant on the form' },
    at: { step: '1' },
    main: true,
  },
  {
    name: 'assistant-profiles',
    stage: 'kept',
    says: { zh: '助手：选择档案', en: 'Assistant: choosing a profile' },
    at: { step: '1' },
    deed: profiles,
  },
  {
    name: 'assistant-filled',
    stage: 'kept',
    says: { zh: '助手：填完一步', en: 'Assistant: a step is filled' },
    at: { step: '1' },
    deed: fill,
    main: true,
  },
  {
    name: 'assistant-rows',
    stage: 'kept',
    says: { zh: '助手：逐项结果', en: 'Assistant: what became of each row' },
    at: { step: '1', prefill: '1' },
    deed: async (panel, world) => {
      await choose(panel, world);
      await release(button(panel, world.t.panel.fill), button(panel, world.t.panel.replaceAll));
      await button(panel, world.lang === 'en' ? 'Row by row' : '逐项结果').click();
    },
  },
  {
    name: 'assistant-differs',
    stage: 'kept',
    says: {
      zh: '助手：页面上的主体与档案不同，先核对',
      en: 'Assistant: another subject than the profile’s, asked first',
    },
    at: { step: '1', account: '样本商贸（深圳）有限公司' },
    deed: async (panel, world) => {
      await choose(panel, world);
      await release(button(panel, world.t.panel.fill), panel.getByText(world.t.confirm.title));
    },
  },
  {
    name: 'assistant-hint',
    stage: 'kept',
    says: { zh: '助手：一项的填写提示', en: 'Assistant: the hint of a row' },
    at: { step: '1' },
    deed: async (panel, { t }) => {
      await release(panel.locator('.marker').nth(2), panel.locator('.hint').getByText(t.hint.source).first());
    },
  },
  {
    name: 'assistant-checks',
    stage: 'kept',
    says: { zh: '助手：提交前检查', en: 'Assistant: checks before submitting' },
    at: { step: '1' },
    deed: async (panel, world) => {
      await choose(panel, world);
      await release(button(panel, world.t.checking.title), panel.getByText(world.t.checking.never));
      await panel.locator('.checks li').first().waitFor();
    },
  },
  {
    name: 'assistant-settings',
    stage: 'kept',
    says: { zh: '助手：设置', en: 'Assistant: settings' },
    at: { step: '1' },
    deed: (panel, { t }) => button(panel, t.panel.settings).click(),
  },
  {
    name: 'assistant-teaching',
    stage: 'kept',
    says: { zh: '助手：指认一项', en: 'Assistant: teaching a row' },
    at: strangeWords,
    deed: (panel, { t }) => button(panel, new RegExp(`${t.teaching.title}$`, 'u')).click(),
  },
  {
    name: 'assistant-capture',
    stage: 'kept',
    says: { zh: '助手：存为档案之前的对比', en: 'Assistant: what saving the form would change' },
    at: { step: '1', prefill: '1' },
    deed: async (panel, { t }) => {
      await release(button(panel, t.capture.save), panel.locator('.capture').getByRole('button').first());
    },
  },
  {
    name: 'report',
    stage: 'kept',
    says: { zh: '页面报告', en: 'A page report' },
    at: { step: '1', kit: 'plain' },
    leadsTo: (panel, { t }) => button(panel, t.report.make),
  },
  {
    name: 'assistant-sms',
    stage: 'kept',
    says: { zh: '助手：工信部短信核验页', en: 'Assistant on the ministry’s page' },
    at: 'https://beian.miit.gov.cn/#/Integrated/index',
    deed: (panel, { t }) => panel.getByRole('combobox', { name: t.panel.profile }).waitFor(),
    main: true,
  },
  {
    name: 'assistant-running',
    stage: 'kept',
    says: { zh: '助手：后台首页，短信核验正在倒计时', en: 'Assistant on the console while an SMS runs' },
    at: home(),
    shows: ({ t }) => t.track.running,
  },
  {
    name: 'assistant-status',
    stage: 'kept',
    says: { zh: '助手：后台显示新的备案状态，问要不要记', en: 'Assistant: the console shows a new status' },
    at: home({ applet: statusApplet }),
    shows: ({ t }) => t.track.take,
  },
  {
    name: 'assistant-locked',
    stage: 'locked',
    says: { zh: '助手：档案已锁定', en: 'Assistant, locked' },
    at: { step: '1' },
    deed: async (panel, { t }) => {
      await release(panel.getByRole('combobox', { name: t.panel.profile }), button(panel, t.panel.unlock));
    },
  },
];

/** What shows on the two sites, drawn over the practice portal. */
export const siteScreens: readonly Screen[] = rows.map(({ at, deed, shows, leadsTo, ...row }) => ({
  ...row,
  ours: leadsTo ? 'page' : 'overlay',
  size: leadsTo ? sizes.options : sizes.site,
  open: async (world) => {
    const page = await world.rig.context.newPage();
    await page.setViewportSize(sizes.site);
    await page.goto(addressOf(at));
    const panel = page.locator('beian-pilot');
    const first = shows
      ? panel.getByText(shows(world)).first()
      : panel.getByRole('region', { name: world.t.name }).first();
    await first.waitFor();
    await deed?.(panel, world);
    return leadsTo ? ledTo(page, leadsTo(panel, world), world) : page;
  },
}));
