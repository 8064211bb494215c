import type { Page } from '@playwright/test';
import { type LifeApi, lifeApi } from '../portal/life-api.ts';
import { boxOfNode } from './ax.ts';
import { expect, test } from './fixtures.ts';
import { test as alone } from './own-browser.ts';
import { assistantOn } from './pages/assistant.ts';
import { filingsOn } from './pages/filings.ts';
import { openFilingsPage } from './pages/filings-page.ts';
import { followed } from './pages/followed.ts';

type Box = Awaited<ReturnType<typeof boxOfNode>>;

const aWhile = 2500;
const pages = {
  home: '/wxamp/index/index',
  settings: '/wxamp/basicprofile/index',
  preview: '/wxamp/practice/preview',
};

const address = (path: string, variant: Record<string, string> = {}): string =>
  `https://mp.weixin.qq.com${path}?${new URLSearchParams({ token: '1000000000', lang: 'zh_CN', applet: '示例入口', ...variant })}`;

/** What the line says when it is opened. */
async function explained(page: Page, title: string): Promise<string> {
  const assistant = assistantOn(page);
  await assistant.find({ role: 'StaticText', name: title });
  await assistant.click('DisclosureTriangle', '详细说明');
  await expect.poll(async () => (await assistant.nodes()).some(({ role }) => role === 'listitem')).toBe(true);
  return assistant.texts();
}

/** Nothing on or in the page's own elements is ours, and none of them was worked. */
async function expectUntouched(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => [
      document.documentElement.querySelectorAll(':scope > :not(head, body)').length,
      document.body.innerHTML.includes('beian-pilot'),
      (window as unknown as { __practice: { touched(): boolean } }).__practice.touched(),
    ]),
  ).toEqual([1, false, false]);
}

const words = {
  basic: '名称、头像、简介填完整',
  category: '至少选一个服务类目',
  verification: '先完成认证',
};

for (const [state, missing] of [
  ['1025', ['basic']],
  ['1026', ['category']],
  ['1027', ['basic', 'category']],
  ['1028', ['verification']],
  ['1029', ['basic', 'verification']],
  ['1030', ['category', 'verification']],
  ['1031', ['basic', 'category', 'verification']],
] as const)
  for (const card of ['1025', '1031'].includes(state) ? ['rows', 'line'] : ['rows'])
    test(`an entry closed in state ${state} says what comes first: ${card}`, async ({ page }) => {
      const verification = (missing as readonly string[]).includes('verification') ? '未认证' : '已认证';
      await page.goto(address(pages.home, { blocked: state, card, verification }));
      const said = await explained(page, '还不能备案');
      for (const [name, word] of Object.entries(words))
        expect(said.includes(word), word).toBe((missing as readonly string[]).includes(name));
      await expectUntouched(page);
    });

for (const path of [pages.home, pages.settings])
  test(`an entry closed without a word: names, maintenance, quota and number are told of: ${path}`, async ({
    page,
  }) => {
    await page.goto(address(path, { entry: 'closed', verification: '已认证' }));
    const said = await explained(page, '这里没有【去备案】');
    for (const word of ['受限的词', '系统在维护', '10:00', '5 个']) expect(said).toContain(word);
    await expectUntouched(page);
  });

for (const [entry, title, word] of [
  ['quota', '今天的备案额度用完了', '10:00'],
  ['limit', '这个主体的备案数量到上限了', '50'],
] as const)
  test(`a refusal is explained where it comes up: ${entry}`, async ({ page }) => {
    await page.goto(address(pages.home, { entry }));
    await assistantOn(page).find({ role: 'StaticText', name: '备案入口：【去备案】' });
    await page.getByRole('link', { name: '去备案' }).click();
    expect(await explained(page, title)).toContain(word);
  });

for (const [name, path, variant] of [
  ['on the home card', pages.home, {}],
  ['in lines of text', pages.home, { card: 'line', classes: 'hashed' }],
  ['in the banner', pages.home, { published: '1' }],
  ['in a frame', pages.home, { frame: 'iframe' }],
  ['in a shadow root', pages.home, { frame: 'shadow' }],
  ['among the settings', pages.settings, {}],
] as const)
  test(`【去备案】 is explained ${name}`, async ({ page }) => {
    await page.goto(address(path, variant));
    const said = await explained(page, '备案入口：【去备案】');
    for (const word of ['小程序都要先备案才能上线', '小程序开发与发布流程', '设置 → 小程序备案'])
      expect(said).toContain(word);
    await expectUntouched(page);
  });

alone(
  'a kind put away does not come again, anywhere; the others do; and all of them when they are wanted',
  async ({ rig, page }) => {
    await page.goto(address(pages.home));
    const assistant = assistantOn(page);
    await assistant.find({ role: 'StaticText', name: '备案入口：【去备案】' });
    await assistant.click('button', '不再提示这一项');
    await expect.poll(() => assistant.isMounted()).toBe(false);
    await page.goto(address(pages.settings));
    await page.waitForTimeout(aWhile);
    expect(await assistant.isMounted()).toBe(false);
    await page.goto(address(pages.home, { entry: 'closed', verification: '已认证' }));
    await assistant.find({ role: 'StaticText', name: '这里没有【去备案】' });

    const { page: own, said } = await openFilingsPage(rig);
    await own.getByRole('button', { name: '在后台页面里重新提示' }).click();
    await said('以后在后台页面里会重新提示。').waitFor();
    await own.close();
    await page.bringToFront();
    await page.goto(address(pages.home));
    await assistant.find({ role: 'StaticText', name: '备案入口：【去备案】' });
  },
);

test('the line is put away for this load of the page', async ({ page }) => {
  await page.goto(address(pages.home));
  const assistant = assistantOn(page);
  await assistant.find({ role: 'StaticText', name: '备案入口：【去备案】' });
  await assistant.click('button', '在本页不再显示');
  await expect.poll(() => assistant.isMounted()).toBe(false);
  await page.reload();
  await assistant.find({ role: 'StaticText', name: '备案入口：【去备案】' });
});

test('the way back is told at the preview and until 【取消】, and nowhere before it', async ({ page }) => {
  await page.goto(address('/wxamp/practice/filing', { subject: '4', prefill: '1', step: '2' }));
  const assistant = assistantOn(page);
  await assistant.find({ role: 'button', name: '一键填充' });
  await page.waitForTimeout(aWhile);
  expect(await assistant.texts()).not.toContain('要改地区或证件类型');

  await page.goto(address(pages.preview));
  expect(await explained(page, '要改地区或证件类型？')).toContain('重新【验证】');
  await expectUntouched(page);
  await page.getByRole('button', { name: '上一页' }).click();
  await assistant.find({ role: 'StaticText', name: '要改地区或证件类型？' });
  await page.getByRole('button', { name: '上一页' }).click();
  await assistant.find({ role: 'StaticText', name: '要改地区或证件类型？' });
  await page.getByRole('button', { name: '取消' }).click();
  await assistant.find({ role: 'button', name: '一键填充' });
  await page.waitForTimeout(aWhile);
  expect(await assistant.texts()).not.toContain('要改地区或证件类型');
});

test('the way back stands in the panel at the last step of the form', async ({ page }) => {
  await page.goto(address('/wxamp/practice/filing', { subject: '4', prefill: '1', step: '5' }));
  await assistantOn(page).find({ role: 'StaticText', name: '要改地区或证件类型？' });
});

for (const path of ['/wxamp/news/article', '/wxamp/help/article', '/wxamp/wxverify/apply', '/wxamp/ad/contact'])
  test(`words of ${path} are no entry`, async ({ page }) => {
    await page.goto(address(path));
    await page.waitForTimeout(aWhile);
    expect(await assistantOn(page).isMounted()).toBe(false);
  });

for (const [width, height] of [
  [1440, 900],
  [600, 700],
] as const)
  test(`the line covers nothing to press: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(address(pages.home));
    const assistant = assistantOn(page);
    await assistant.find({ role: 'StaticText', name: '备案入口：【去备案】' });
    const ours = await Promise.all(
      (await assistant.nodes()).filter(({ role }) => role === 'button').map((node) => boxOfNode(page, node)),
    );
    const theirs = await page
      .locator('a, button, .menu_box_item, .little_menu_button')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().toJSON()),
      );
    expect([ours.length > 1, theirs.length > 3]).toEqual([true, true]);
    const over = (one: Box, other: Box): boolean =>
      one.x < other.x + other.width &&
      other.x < one.x + one.width &&
      one.y < other.y + other.height &&
      other.y < one.y + one.height;
    expect(ours.flatMap((one) => (theirs as Box[]).filter((other) => over(one, other)))).toEqual([]);
  });

test('all of it stands in the popup’s and the options page’s help too, with the two dates', async ({ rig }) => {
  for (const path of ['popup.html', 'options.html#/filings']) {
    const page = await rig.openOwn(path);
    await page.getByRole('heading', { name: '备案入口在哪里' }).click();
    for (const name of [
      '备案入口：【去备案】',
      '还不能备案',
      '这里没有【去备案】',
      '被退回后',
      '【变更】',
      '要改地区或证件类型',
      '两个日期',
    ])
      await expect(page.getByRole('region', { name })).toBeVisible();
    await expect(page.getByText('两个日期都已过去，没有宽限期：现在不论新旧，都要先备案。')).toBeVisible();
    await page.close();
  }
});

const withLife = alone.extend<{ life: LifeApi }>({
  life: async ({ rig }, use) => {
    const life = await lifeApi(rig.port);
    await use(life);
    await life.close();
  },
});

for (const reasons of ['boxes', 'terms', 'lines'])
  withLife(`reasons are read however they are laid out: ${reasons}`, async ({ rig, page, life }) => {
    const { id } = await life.submit({ 'icp_applets.base_info.name': '示例入口' }, 'pace=by-hand');
    await life.decide(id, 'platformReject', { rejections: ['r035', 'r038', 'r039'] });
    const filings = await followed(rig, page);
    const ours = await filings.submitted('示例二号');
    await page.goto(address('/wxamp/practice/record', { reasons }));
    const assistant = assistantOn(page);
    await assistant.find({ role: 'StaticText', name: '读到 3 条驳回原因' });
    await assistant.press('记下', (all) => all.some(({ name }) => name.includes('已记到「示例二号」')));
    const kept = (await filings.send('filingDetails', {}))[ours]?.rejections;
    expect(kept?.map(({ reason }) => reason)).toEqual(['电话无法接通', '主办单位证件地址错误', '主办单位经营异常']);
  });

withLife(
  '【变更】 is explained on the settings page and the filing’s own, once it is filed',
  async ({ page, life }) => {
    const form = { 'icp_applets.base_info.name': '示例入口', 'icp_subject.principal_info.mobile': '13800138001' };
    const { id } = await life.submit(form, 'pace=by-hand');
    await life.decide(id, 'platformPass');
    await life.clock({ advance: 5000 }); // the SMS is there
    for (const decision of ['verify', 'bureauPass']) await life.decide(id, decision);
    expect(await life.filing(id)).toMatchObject({ status: '6' });
    for (const path of [pages.settings, '/wxamp/practice/record']) {
      await page.goto(address(path));
      const said = await explained(page, '备案信息变了：【变更】');
      for (const word of ['设置 → 小程序备案', '不能通过变更换省份', '备案号不变']) expect(said).toContain(word);
      await expectUntouched(page);
    }
    await page.goto(address(pages.home));
    await page.waitForTimeout(aWhile);
    expect(await assistantOn(page).isMounted()).toBe(false);
  },
);

for (const reasons of ['table', 'list'])
  withLife(`a rejection is read, explained at its field, and remembered: ${reasons}`, async ({ rig, page, life }) => {
    const form = { 'icp_applets.base_info.name': '示例入口', 'icp_subject.principal_info.mobile': '13800138001' };
    const { id } = await life.submit(form, 'pace=by-hand');
    await life.decide(id, 'platformReject', { rejections: ['r035', 'r038'] });
    const filings = await followed(rig, page);
    const ours = await filings.submitted('示例一号');
    await filings.send('setFilingDetail', { filingId: ours, detail: { applet: '示例入口' } });

    await page.goto(address('/wxamp/practice/record', { reasons }));
    const assistant = assistantOn(page);
    await assistant.find({ role: 'StaticText', name: '读到 2 条驳回原因' });
    await assistant.press('记下', (all) => all.some(({ name }) => name.includes('已记到「示例一号」')));
    await assistant.find({ role: 'StaticText', name: '被退回后：从【去完善】进去' });

    await page.goto(address('/wxamp/practice/filing', { subject: '4', prefill: '1', filing: id, step: '1' }));
    await assistant.click('button', '提示：手机号码');
    await expect.poll(() => assistant.texts()).toContain('上次被驳回（平台）：电话无法接通。原因：');
    expect(await assistant.texts()).toContain('怎么改：');
    await page.goto(address('/wxamp/practice/filing', { subject: '4', prefill: '1', applet: '样板点餐', step: '1' }));
    await assistant.click('button', '提示：手机号码');
    await assistant.find({ role: 'note', name: '提示：手机号码' });
    expect(await assistant.texts()).not.toContain('上次被驳回');

    const popup = filingsOn(await rig.openOwn('popup.html'));
    await popup.page.getByRole('button', { name: /示例一号/u }).click();
    const last = popup.page.getByRole('region', { name: '上次被驳回' });
    for (const words of ['电话无法接通', '主办单位证件地址错误', '怎么改']) await expect(last).toContainText(words);
    await popup.page.close();

    const options = await openFilingsPage(rig, `#filing=${ours}`);
    const history = options.page.getByRole('region', { name: '记录' });
    for (const words of ['电话无法接通', '主办单位证件地址错误', '原因：', '怎么改：'])
      await expect(history).toContainText(words);
    const paste = options.page.getByRole('textbox', { name: '粘贴驳回原因' });
    await paste.fill('驳回字段：小程序名称\n驳回原因：网站名称冲突，请核实后再次报备');
    await expect(options.page.getByText('读到 1 条')).toBeVisible();
    await options.page.getByRole('button', { name: '保存这些原因' }).click();
    await options.said('已保存。').waitFor();
    await expect(history).toContainText('网站名称冲突');
    expect(await filings.events(ours)).toEqual(['submitted', 'statusSeen 3']);
  });
