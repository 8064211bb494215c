import { expect } from '@playwright/test';
import { byHand, picture } from './by-hand.ts';
import { sample } from './filing-by-hand.ts';
import { model, open, test } from './portal-test.ts';

test('text without an event is gone with the next drawing', async ({ page }) => {
  await open(page, '');
  const hands = byHand(page);
  const name = hands.row('企业名称').locator('input');
  await name.evaluate((input: HTMLInputElement) => {
    input.value = '没有事件';
  });
  await hands.type('证件号码', sample.creditCode);
  await expect(name).toHaveValue('');
});

test('rows come and go with 主办者性质, and what they held is lost', async ({ page }) => {
  await open(page, '');
  const hands = byHand(page);
  await hands.type('法定代表人姓名', '示例法人');
  await hands.choose('主办者性质', '个人');
  await expect(hands.row('法定代表人姓名')).toHaveCount(0);
  await expect(hands.row('上传证件')).toHaveCount(0);
  await expect(hands.row('临时居住证明')).toHaveCount(1);
  await hands.choose('主办者性质', '企业');
  await expect(hands.row('法定代表人姓名').locator('input')).toHaveValue('');
});

test('another certificate number draws the documents anew and empties them', async ({ page }) => {
  await open(page, 'step=1');
  const hands = byHand(page);
  const documents = hands.row('证件照片（人像面）');
  const check = async (number: string) => {
    const before = await documents.elementHandle();
    await hands.type('证件号码', number);
    await hands.row('证件号码').locator('input').blur();
    await page.waitForFunction((element) => !element?.isConnected, before);
  };
  await check(sample.identity);
  await hands.upload('证件照片（人像面）', '人像面.png');
  await check('310101198503030035');
  await expect(documents.locator('img')).toHaveCount(0);
  expect((await model(page))['icp_subject.principal_info.certificate_photo_front']).toEqual([]);
});

test('clicks=trusted: a scripted click opens nothing, a file nobody asked for is refused', async ({ page }) => {
  await open(page, 'clicks=trusted');
  const hands = byHand(page);
  const menu = hands.row('证件类型').locator('.weui-desktop-dropdown-menu');
  const trigger = hands.row('证件类型').locator('dt');
  await trigger.evaluate((element: HTMLElement) => element.click());
  await expect(menu).toBeHidden();
  await trigger.click();
  await expect(menu).toBeVisible();
  await menu
    .locator('li')
    .first()
    .evaluate((element: HTMLElement) => element.click());
  await hands.row('上传证件').locator('input[type=file]').setInputFiles(picture('执照.png'));
  await page.waitForTimeout(800);
  const { 'icp_subject.organize_info.certificate_type': type, 'icp_subject.organize_info.certificate_photo': photo } =
    await model(page);
  expect({ type, photo }).toEqual({ type: '', photo: [] });
});

for (const [ocr, name] of [
  ['empty', '手写名称'],
  ['overwrite', '示例科技（深圳）有限公司'],
]) {
  test(`ocr=${ocr}: the licence is read some time after its upload`, async ({ page }) => {
    await open(page, `ocr=${ocr}`);
    const hands = byHand(page);
    await hands.type('企业名称', '手写名称');
    await hands.upload('上传证件', '执照.png');
    await expect(hands.row('证件号码').locator('input')).not.toHaveValue('');
    await expect(hands.row('企业名称').locator('input')).toHaveValue(name ?? '');
  });
}

test('the number cannot be changed while a code is under way', async ({ page }) => {
  await open(page, 'step=1');
  const hands = byHand(page);
  const mobile = hands.row('手机号码').locator('input').first();
  await hands.type('手机号码', sample.mobile);
  await hands.code('手机号码');
  await expect(mobile).toHaveAttribute('readonly');
  await expect(hands.row('手机号码').getByRole('button')).toHaveText(/^(60|5\d)秒后可重发$/u);
  expect(await page.evaluate(() => window.__practice?.codeRequests)).toBe(1);
});

test('下一步 shows every error and goes to the first', async ({ page }) => {
  await open(page, 'step=1');
  const hands = byHand(page);
  await hands.press('下一步');
  await expect(page.locator('.weui-toptips__inner')).toHaveText('请完善信息后再继续');
  await expect(page.locator('.weui-desktop-form__msg_warn')).toHaveCount(9);
  await expect(hands.row('主体负责人姓名')).toBeInViewport();
  expect(await page.evaluate(() => window.__practice?.step)).toBe(1);
});

test('swap=1: the label says where a value goes, not the place', async ({ page }) => {
  await open(page, 'step=1&swap=1');
  const hands = byHand(page);
  await hands.type('应急手机号码', sample.emergency);
  await hands.type('电子邮箱', sample.email);
  const held = await model(page);
  expect(held['icp_subject.principal_info.emergency_contact']).toBe(sample.emergency);
  expect(held['icp_subject.principal_info.email']).toBe(sample.email);
  await expect(hands.row('应急手机号码').locator('input').first()).toHaveAttribute('name', 'mobile');
});

test('locked: that row cannot be written', async ({ page }) => {
  await open(page, 'locked=icp_subject.base_info.name');
  await expect(byHand(page).row('企业名称').locator('input')).toHaveAttribute('readonly');
  const row = await page.evaluate(() => window.__practice?.truth.find(({ id }) => id === 'icp_subject.base_info.name'));
  expect(row?.fillable).toBe(false);
});

test('classes=hashed: no class, name or data attribute tells anything', async ({ page }) => {
  await open(page, 'classes=hashed');
  const telling = await page.evaluate(
    () =>
      [...document.body.querySelectorAll('*')].filter(
        (element) =>
          [...element.classList].some((name) => !/^_[0-9a-z]+$/u.test(name)) ||
          [...element.attributes].some(({ name }) => name === 'name' || name.startsWith('data-')),
      ).length,
  );
  expect(telling).toBe(0);
  await expect(page.getByRole('combobox').first()).toHaveCSS('height', '36px');
});

test('approvals: one number and one document for each, 以上都不涉及 alone', async ({ page }) => {
  await open(page, 'step=2');
  const hands = byHand(page);
  await hands.tick('是否涉及前置审批项', '文化');
  await hands.row('前置审批号').locator('input').fill('示例文号 9');
  await hands.tick('是否涉及前置审批项', '新闻');
  await expect(hands.row('前置审批号')).toHaveCount(2);
  expect((await model(page))['icp_applets.base_info.nrlx_details[].code']).toEqual(['示例文号 9', '']);
  await hands.tick('是否涉及前置审批项', '以上都不涉及');
  await expect(hands.row('前置审批号')).toHaveCount(0);
  expect((await model(page))['icp_applets.base_info.nrlx_details[].type']).toEqual(['24']);
});
