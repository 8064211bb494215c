import { expect, type Page } from '@playwright/test';
import { byHand } from './by-hand.ts';
import type { LifeApi } from './life-api.ts';
import { test } from './life-test.ts';

/** A subject with a mini program on record already. */
async function recorded(api: LifeApi, account: string) {
  const form = {
    'icp_applets.base_info.name': `${account}的第一个`,
    'icp_subject.base_info.name': account,
    'icp_subject.base_info.type': '4',
    'icp_subject.principal_info.name': '示例甲',
    'icp_subject.principal_info.mobile': '13800000051',
    'icp_subject.principal_info.certificate_number': '11010119900101001X',
  };
  const { id } = await api.submit(form, 'pace=by-hand');
  await api.decide(id, 'platformPass');
  await api.clock({ advance: 2000 });
  await api.decide(id, 'verify');
  await api.decide(id, 'bureauPass');
}

const open = (page: Page, account: string, applet: string) =>
  page.goto(
    `https://mp.weixin.qq.com/wxamp/practice/filing?${new URLSearchParams({ first: 'reuse', account, applet, token: '1' })}`,
  );
const steps = (page: Page) => page.locator('.weui-desktop-step__title').allInnerTexts();

test('the subject’s data are taken over once its principal agrees, and two steps are missing', async ({
  page,
  api,
  context,
}) => {
  await recorded(api, '示例复用有限公司');
  await open(page, '示例复用有限公司', '示例第二个');
  await page.getByRole('button', { name: '复用资料' }).click();
  await expect(page.getByText('请在 24 小时内打开短信中的链接确认')).toBeVisible();
  const phone = await context.newPage();
  await phone.goto('https://mp.weixin.qq.com/practice/phone');
  const sms = phone.getByRole('listitem').filter({ hasText: '示例第二个' });
  await expect(sms).toContainText('复用你的主体备案资料');
  await sms.getByRole('link').click();
  await phone.getByRole('button', { name: '确认复用' }).click();
  await expect(phone.getByRole('status')).toContainText('已确认');
  await expect(page.getByRole('heading', { name: '小程序信息填写' })).toBeVisible();
  expect(await steps(page)).toEqual([
    '小程序信息填写',
    '小程序负责人信息填写及人脸核身',
    '上传其他信息材料',
    '承诺与提交',
  ]);
  await expect(page.getByRole('button', { name: '上一步' })).toHaveCount(0);
  const known = await page.evaluate(() => window.__practice?.model['icp_subject.base_info.name']);
  expect(known).toBe('示例复用有限公司');
});

test('nobody agreed within a day: asked again; after three days it is lost', async ({ page, api }) => {
  await recorded(api, '示例超时有限公司');
  await open(page, '示例超时有限公司', '示例第三个');
  await page.getByRole('button', { name: '复用资料' }).click();
  await expect(page.getByText('已向主体负责人发送短信')).toBeVisible();
  await api.clock({ advance: 25 * 3_600_000 });
  await expect(page.getByText('请重新发起复用')).toBeVisible();
  await page.getByRole('button', { name: '复用资料' }).click();
  await expect(page.getByText('已向主体负责人发送短信')).toBeVisible();
  await api.clock({ advance: 48 * 3_600_000 });
  await expect(page.getByText('不能复用资料，请手动填写。')).toBeVisible();
});

test('手动填写 gives it up for good', async ({ page, api }) => {
  await recorded(api, '示例手动有限公司');
  await open(page, '示例手动有限公司', '示例第四个');
  await page.getByRole('button', { name: '手动填写' }).click();
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(byHand(page).row('企业名称')).toBeVisible();
  expect(await steps(page)).toHaveLength(6);
  await page.reload();
  await expect(page.getByText('不能复用资料，请手动填写。')).toBeVisible();
  await expect(page.getByRole('button', { name: '复用资料' })).toHaveCount(0);
});
