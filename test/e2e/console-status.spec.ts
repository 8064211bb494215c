import type { Page } from '@playwright/test';
import { type LifeApi, lifeApi } from '../portal/life-api.ts';
import { company } from '../sample/company.ts';
import { type AxNode, boxOfNode } from './ax.ts';
import { expect, test as own } from './own-browser.ts';
import { assistantOn } from './pages/assistant.ts';
import { followed } from './pages/followed.ts';

type Box = Awaited<ReturnType<typeof boxOfNode>>;

const aWhile = 2000;
const applet = company.icp_applets.base_info.name;
const says = (text: string) => (all: AxNode[]) => all.some(({ name }) => name.includes(text));
const pages = { home: '/wxamp/index/index', record: '/wxamp/practice/record', settings: '/wxamp/basicprofile/index' };

const address = (path: string, variant: Record<string, string> = {}): string =>
  `https://mp.weixin.qq.com${path}?${new URLSearchParams({ token: '1000000000', lang: 'zh_CN', applet, account: '示例公司', ...variant })}`;

const test = own.extend<{ life: LifeApi }>({
  life: async ({ rig }, use) => {
    const life = await lifeApi(rig.port);
    await use(life);
    await life.close();
  },
});

/** The console's mini program has a filing with the platform; a person decides each step. */
const handIn = async (life: LifeApi): Promise<string> => {
  const form = { 'icp_applets.base_info.name': applet, 'icp_subject.principal_info.mobile': '13800138001' };
  return (await life.submit(form, 'pace=by-hand')).id;
};

const offered = (page: Page, text: string) => assistantOn(page).find({ role: 'StaticText', name: `页面显示：${text}` });

for (const [name, path, variant] of [
  ['in a row of the home card', pages.home, { verification: '平台审核中' }],
  [
    'in a line of text, without class names',
    pages.home,
    { card: 'line', classes: 'hashed', verification: '平台审核中' },
  ],
  ['in a frame', pages.home, { frame: 'iframe' }],
  ['in a shadow root', pages.home, { frame: 'shadow' }],
  ['on a page of its own', pages.record, {}],
  ['among the settings', pages.settings, {}],
] as const)
  test(`a status ${name} is offered, and noted when it is taken`, async ({ rig, page, life }) => {
    const id = await handIn(life);
    await life.decide(id, 'platformPass');
    const filings = await followed(rig, page);
    const ours = await filings.submitted('示例一号');
    await page.goto(address(path, variant));
    await offered(page, '管局审核中。记到「示例一号」？');
    await page.waitForTimeout(aWhile);
    expect(await filings.events(ours)).toEqual(['submitted']);
    const assistant = assistantOn(page);
    await assistant.press('记下', says('已记到「示例一号」：管局审核中'));
    expect(await filings.events(ours)).toEqual(['submitted', 'statusSeen 4']);
    await assistant.press('撤销', says('已撤销：管局审核中'));
    expect(await filings.events(ours)).toEqual(['submitted']);
  });

for (const reasons of ['table', 'list'])
  test(`what a rejection says goes along, from a ${reasons}`, async ({ rig, page, life }) => {
    const id = await handIn(life);
    await life.decide(id, 'platformReject', { rejections: ['r035', 'r024'] });
    const filings = await followed(rig, page);
    const ours = await filings.submitted('示例二号');
    await page.goto(address(pages.record, { reasons }));
    await offered(page, '平台审核驳回。记到「示例二号」？');
    const assistant = assistantOn(page);
    await assistant.find({ role: 'StaticText', name: '读到 2 条驳回原因' });
    await assistant.press('记下', says('已记到「示例二号」：平台审核驳回'));
    expect(await filings.events(ours)).toEqual(['submitted', 'statusSeen 3']);
    const detail = (await filings.send('filingDetails', {}))[ours];
    expect(detail?.rejections).toMatchObject([
      { by: 'platform', field: '手机号码', reason: '电话无法接通' },
      { by: 'platform', field: '小程序备注', reason: '小程序名称与单位经营范围无关' },
    ]);
  });

test('what is declined does not come again on this load; what is not new never comes', async ({ rig, page, life }) => {
  const id = await handIn(life);
  const filings = await followed(rig, page);
  await filings.submitted('示例三号');
  await page.goto(address(pages.home, { live: '1' }));
  await page.waitForTimeout(aWhile);
  expect(await assistantOn(page).texts()).toBe(''); // 平台审核中: known
  await life.decide(id, 'platformPass');
  await offered(page, '管局审核中');
  await assistantOn(page).click('button', '不用');
  await expect.poll(() => assistantOn(page).texts()).toBe('');
  await page.waitForTimeout(aWhile);
  expect(await assistantOn(page).texts()).toBe('');
  await life.decide(id, 'verify');
  await life.decide(id, 'bureauReject', { rejections: ['r071'] });
  await offered(page, '管局审核驳回');
});

for (const path of ['/wxamp/news/article', '/wxamp/help/article', '/wxamp/wxverify/apply'])
  test(`no words of ${path} are offered`, async ({ rig, page }) => {
    const filings = await followed(rig, page);
    const ours = await filings.submitted('示例四号');
    await page.goto(address(path));
    await page.waitForTimeout(aWhile);
    expect(await assistantOn(page).texts()).not.toContain('页面显示');
    expect(await filings.events(ours)).toEqual(['submitted']);
  });

test('nothing is there while nothing is followed', async ({ page, life }) => {
  const id = await handIn(life);
  await life.decide(id, 'platformPass');
  await page.goto(address(pages.home));
  await expect(page.getByText('管局审核中')).toBeVisible();
  await page.waitForTimeout(aWhile);
  expect(await assistantOn(page).isMounted()).toBe(false);
});

for (const [width, height] of [
  [1440, 900],
  [600, 700],
] as const)
  test(`the banner tells what runs, leads there, and covers nothing to press: ${width} × ${height}`, async ({
    rig,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const filings = await followed(rig, page);
    await filings.verifying('示例五号');
    await page.goto(address(pages.home));
    const assistant = assistantOn(page);
    await assistant.find({ role: 'timer', name: '短信核验剩余时间' });
    expect(await assistant.texts()).toMatch(/短信核验还剩/u);
    expect(await assistant.texts()).not.toMatch(/示例/u);
    const ours = await Promise.all(
      (await assistant.nodes())
        .filter(({ role }) => ['link', 'timer', 'button'].includes(role))
        .map((node) => boxOfNode(page, node)),
    );
    const theirs = await page.locator('a, button, .menu_box_item, .little_menu_button').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { x, y, width: wide, height: tall } = one.getBoundingClientRect();
          return { x, y, width: wide, height: tall };
        }),
    );
    expect([ours.length, theirs.length > 3]).toEqual([3, true]);
    const over = (one: Box, other: Box): boolean =>
      one.x < other.x + other.width &&
      other.x < one.x + one.width &&
      one.y < other.y + other.height &&
      other.y < one.y + one.height;
    expect(ours.flatMap((one) => theirs.filter((other) => over(one, other)))).toEqual([]);
    const came = rig.context.waitForEvent('page');
    await assistant.click('link', '去核验');
    await expect.poll(async () => (await came).url()).toContain('https://beian.miit.gov.cn/#/Integrated/index');
  });

test('the banner is put away for this load of the page', async ({ rig, page }) => {
  const filings = await followed(rig, page);
  await filings.verifying('示例六号');
  await page.goto(address(pages.home));
  const assistant = assistantOn(page);
  await assistant.find({ role: 'timer', name: '短信核验剩余时间' });
  await assistant.click('button', '在本页不再显示');
  await expect.poll(() => assistant.isMounted()).toBe(false);
  await page.reload();
  await assistant.find({ role: 'timer', name: '短信核验剩余时间' });
});
