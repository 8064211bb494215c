import { expect, type Page } from '@playwright/test';
import type { FilingView } from './life/filing-view.ts';
import { allRejections } from './life/rejections.ts';
import { test } from './life-test.ts';

const form = (applet: string) => ({
  'icp_applets.base_info.name': applet,
  'icp_subject.base_info.name': '示例科技（深圳）有限公司',
  'icp_subject.principal_info.mobile': '13800000031',
  'icp_subject.principal_info.certificate_number': '11010119900101001X',
});

const open = (page: Page, path: string, applet: string, asked = '') =>
  page.goto(`https://mp.weixin.qq.com${path}?applet=${encodeURIComponent(applet)}&${asked}&token=1&lang=zh_CN`);
const home = '/wxamp/index/index';
const record = '/wxamp/practice/record';
const settings = '/wxamp/basicprofile/index';

/** What the page itself knows, in its own world. */
const known = (page: Page): Promise<{ filing: FilingView | null; touched: boolean }> =>
  page.evaluate(() => {
    const { filing, touched } = (window as unknown as { __practice: { filing: null; touched(): boolean } }).__practice;
    return { filing, touched: touched() };
  });

for (const frame of ['top', 'iframe', 'nested', 'shadow'])
  for (const variant of ['card=rows', 'card=line', 'classes=hashed', 'csp=1'])
    test(`home tells the state: frame=${frame} ${variant}`, async ({ page, api }) => {
      const applet = `示例${frame}${variant.replace('=', '')}`;
      const { id } = await api.submit(form(applet), 'pace=by-hand');
      await api.decide(id, 'platformPass');
      await open(page, home, applet, `frame=${frame}&${variant}`);
      const framed = page.frameLocator('#js_iframe');
      const place = { top: page, shadow: page, iframe: framed, nested: framed.frameLocator('iframe') }[frame] ?? page;
      await expect(place.getByRole('heading', { name: '小程序开发与发布流程' })).toBeVisible();
      if (variant === 'card=line')
        await expect(place.getByText('小程序备案 管局审核中', { exact: true })).toBeVisible();
      else await expect(place.getByText('管局审核中', { exact: true })).toBeVisible();
      expect(await known(page)).toMatchObject({ filing: { id, status: '4', smsVerifyStatus: '1' }, touched: false });
    });

test('the state tells nothing of the SMS step, and changes in place only where the page is live', async ({
  page,
  api,
}) => {
  const { id } = await api.submit(form('示例活的'), 'pace=by-hand');
  await open(page, home, '示例活的', 'live=1');
  const row = page.getByRole('listitem').filter({ hasText: '小程序备案' }).first();
  await expect(row).toContainText('平台审核中');
  await api.decide(id, 'platformPass');
  await api.clock({ advance: 2000 });
  await expect(row).toContainText('管局审核中');
  await api.decide(id, 'verify');
  await expect.poll(async () => (await known(page)).filing?.smsVerifyStatus).toBe('2');
  await expect(row).toContainText('管局审核中');
  await open(page, home, '示例活的');
  await expect(row).toContainText('管局审核中');
  await api.decide(id, 'bureauPass');
  await page.reload();
  await expect(row).toContainText('已备案');
});

test('before there is a filing home says what is missing, and the banner asks for it', async ({ page }) => {
  await open(page, home, '示例未备案', 'published=1');
  await expect(page.getByText('小程序需补充备案信息')).toBeVisible();
  await expect(page.getByRole('link', { name: '去备案' })).toHaveCount(2);
  await open(page, home, '示例未备案', 'blocked=1031');
  await expect(page.getByText('未填写')).toBeVisible();
  await expect(page.getByText('未设置')).toBeVisible();
  await expect(page.getByRole('link', { name: '去备案' })).toHaveCount(0);
});

test('an entry that is closed shows no way in, or refuses whoever presses it', async ({ page }) => {
  await open(page, home, '示例入口', 'entry=closed');
  await expect(page.getByText('未备案', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '去备案' })).toHaveCount(0);
  await open(page, settings, '示例入口', 'entry=closed');
  await expect(page.getByRole('heading', { name: '小程序备案' }).last()).toBeVisible();
  await expect(page.getByRole('link', { name: '去备案' })).toHaveCount(0);
  for (const [entry, text] of [
    ['quota', '今日备案额度已用完'],
    ['limit', '当前主体已超出小程序备案数量上限'],
  ]) {
    await open(page, home, '示例入口', `entry=${entry}`);
    await page.getByRole('link', { name: '去备案' }).click();
    await expect(page.getByRole('alert')).toHaveText(text ?? '');
    expect(page.url()).toContain(home);
  }
});

for (const frame of ['top', 'iframe', 'shadow'])
  test(`from the preview 【上一页】 twice and 【取消】 lead to the filing type: frame=${frame}`, async ({ page }) => {
    await open(page, '/wxamp/practice/preview', '示例预览', `frame=${frame}`);
    const place = frame === 'iframe' ? page.frameLocator('#js_iframe') : page;
    await expect(place.getByRole('heading', { name: '材料预览' })).toBeVisible();
    await place.getByRole('button', { name: '上一页' }).click();
    await place.getByRole('button', { name: '上一页' }).click();
    await place.getByRole('button', { name: '取消' }).click();
    await expect(place.getByRole('heading', { name: '主办单位信息填写' })).toBeVisible();
  });

test('微信认证 has states of its own', async ({ page }) => {
  await open(page, home, '示例认证', `verification=${encodeURIComponent('平台审核中')}`);
  await expect(page.getByRole('listitem').filter({ hasText: '微信认证' })).toContainText('平台审核中');
  await expect(page.getByRole('listitem').filter({ hasText: '小程序备案' }).first()).toContainText('未备案');
});

test('设置 stays as it is without a filing, and shows how one stands', async ({ page, api }) => {
  await open(page, settings, '示例设置');
  await expect(page.getByText('根据要求，小程序须完成备案。')).toBeVisible();
  const { id } = await api.submit(form('示例设置'), 'pace=by-hand');
  await api.decide(id, 'platformReject', { rejections: ['r024'] });
  await page.reload();
  await expect(page.getByText('平台审核驳回', { exact: true })).toBeVisible();
  await expect(page.getByText('根据要求，小程序须完成备案。')).toHaveCount(0);
  await page.getByRole('button', { name: '去完善' }).click();
  await expect(page.getByRole('heading', { name: '主办单位信息填写' })).toBeVisible();
});

for (const reasons of ['table', 'list', 'boxes', 'terms', 'lines'])
  test(`known reasons stand with field and suggestion: ${reasons}`, async ({ page }) => {
    await open(page, record, '示例驳回', `reasons=${reasons}&sample=all`);
    const reason = page.locator('.filing_reasons');
    await expect(reason).toBeVisible();
    const said = await reason.innerText();
    expect(allRejections.length).toBeGreaterThan(50);
    for (const { key_name, error, suggest } of allRejections)
      for (const words of [key_name, error, suggest]) expect(said).toContain(words);
    await expect(page.getByText('练习示例')).toBeVisible();
  });

test('the row a reviewer named shows the reason, with the answers handed in before', async ({ page, api }) => {
  const { id } = await api.submit(form('示例完善'), 'pace=by-hand');
  await api.decide(id, 'platformReject', { rejections: ['r035', 'r038'] });
  await open(page, '/wxamp/practice/filing', '示例完善', `prefill=1&filing=${id}&step=1`);
  await expect(page.getByText('驳回原因：电话无法接通')).toBeVisible();
  await expect(page.locator('input[name=mobile]')).toHaveValue('13800000031');
});

test('each phone shows its own, two of them side by side; look-alikes come on request', async ({ page, api }) => {
  const two = {
    ...form('示例两机'),
    'icp_subject.principal_info.mobile': '13800000041',
    'icp_applets.principal_info.mobile': '13800000042',
  };
  await api.submit(two);
  await api.clock({ advance: 3_600_000 });
  await page.goto('https://mp.weixin.qq.com/practice/phone');
  for (const number of ['13800000041', '13800000042'])
    await expect(page.getByRole('region', { name: number }).getByRole('listitem')).toHaveCount(1);
  await page.goto('https://beian.miit.gov.cn/practice/phone?noise=2&to=13800000041');
  await expect(page.getByRole('region')).toHaveCount(1);
  await expect(page.getByText('涉诈预警')).toBeVisible();
  await expect(page.getByRole('link', { name: '去短信核验' })).toHaveCount(1);
});

test('a person speeds the clock up and gets a record number', async ({ page, api }) => {
  const { id } = await api.submit(form('示例拨快'), 'pace=lifelike');
  await page.goto('https://mp.weixin.qq.com/practice/control');
  const card = page.getByRole('article').filter({ hasText: '示例拨快' });
  await expect(card).toContainText('平台审核中');
  await page.getByRole('button', { name: '+1 天' }).click();
  await page.getByRole('button', { name: '+5 分钟' }).click();
  await card.getByRole('button', { name: '替主体负责人核验' }).click();
  const before = (await api.clock()).now;
  await page.getByRole('button', { name: '×3600' }).click();
  await expect(page.getByRole('button', { name: '×3600' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await api.clock()).now - before).toBeGreaterThan(3_600_000);
  await page.getByRole('button', { name: '×1', exact: true }).click();
  for (let day = 0; day < 5; day += 1) await page.getByRole('button', { name: '+1 个工作日' }).click();
  await expect(card).toContainText(/备案号 粤B2-2099\d{4}-1X/u);
  expect(await api.filing(id)).toMatchObject({ status: '6' });
});
