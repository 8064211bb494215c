import { expect, type Page } from '@playwright/test';
import { elementHands } from './console/kits/element/hands.ts';
import { picture } from './console/kits/hands.ts';
import { plainHands } from './console/kits/plain/hands.ts';
import { test } from './miit/rehearsal.ts';

const filing = (variant: string) => `https://mp.weixin.qq.com/wxamp/practice/filing?${variant}&token=1&lang=zh_CN`;
const person = 'icp_subject.principal_info';
const end = `${person}.certificate_validity_date_end`;
const inModel = (page: Page, id: string) => page.evaluate(`window.__practice.model[${JSON.stringify(id)}]`);

for (const { kit, handsOf } of [
  { kit: 'element', handsOf: elementHands },
  { kit: 'plain', handsOf: plainHands },
]) {
  test(`${kit}: text put in without an event is gone once the field is left`, async ({ page }) => {
    await page.goto(filing(`kit=${kit}&step=1`));
    const email = handsOf(page).row('电子邮箱').locator('input');
    await email.focus();
    await email.evaluate((input: HTMLInputElement) => {
      input.value = 'silent@sample-pilot.example';
    });
    await email.blur();
    await expect(email).toHaveValue('');
    await expect(handsOf(page).row('电子邮箱')).toContainText('请输入电子邮箱');
  });

  test(`${kit}: an error shows on leaving the row, and goes when it is mended`, async ({ page }) => {
    await page.goto(filing(`kit=${kit}&step=1`));
    const hands = handsOf(page);
    await hands.type('电子邮箱', '示例');
    await expect(hands.row('电子邮箱')).toContainText('请输入正确的邮箱');
    await hands.type('电子邮箱', 'shili@sample-pilot.example');
    await expect(hands.row('电子邮箱')).not.toContainText('请输入正确的邮箱');
  });

  test(`${kit}: 长期 empties and bars the end date`, async ({ page }) => {
    await page.goto(filing(`kit=${kit}&step=1`));
    const hands = handsOf(page);
    await hands.validity('证件有效期', '2018-06-10', '2038-06-10');
    expect(await inModel(page, end)).toBe('20380610');
    await hands.tick('证件有效期', '长期');
    expect(await inModel(page, end)).toBe('长期');
    const dates = hands.row('证件有效期').locator('.el-date-editor input, input[type=date]');
    await expect(dates.nth(1)).toBeDisabled();
    await expect(dates.nth(1)).toHaveValue('');
    await hands.tick('证件有效期', '长期');
    expect(await inModel(page, end)).toBe('');
  });

  test(`${kit}: the number cannot be changed while the code button counts down`, async ({ page }) => {
    await page.goto(filing(`kit=${kit}&step=1`));
    const row = handsOf(page).row('手机号码');
    await expect(row.getByRole('button')).toBeDisabled();
    await handsOf(page).phone('手机号码', '13800138001', '123456');
    await expect(row.getByRole('button')).toHaveText(/秒后可重发/u);
    await expect(row.locator('input').first()).not.toBeEditable();
  });

  test(`${kit}: a file of another kind is refused`, async ({ page }) => {
    await page.goto(filing(`kit=${kit}`));
    const row = handsOf(page).row('上传证件');
    await row.locator('input[type=file]').setInputFiles({ ...picture('执照.pdf'), mimeType: 'application/pdf' });
    await expect(row).toContainText('文件格式不正确');
    expect(await inModel(page, 'icp_subject.organize_info.certificate_photo')).toEqual([]);
  });
}

test('element: a day is clicked where dates cannot be typed, 长期 is a shortcut of the panel', async ({ page }) => {
  await page.goto(filing('kit=element&step=1&date=readonly&longterm=option'));
  const dates = elementHands(page).row('证件有效期').locator('.el-date-editor input');
  await expect(dates.first()).not.toBeEditable();
  await dates.first().click();
  await page.locator('.el-date-picker:visible td.available').getByText('15', { exact: true }).click();
  expect(await inModel(page, `${person}.certificate_validity_date_start`)).toMatch(/^\d{6}15$/u);
  await dates.nth(1).click();
  await page.locator('.el-picker-panel__shortcut:visible').click();
  expect(await inModel(page, end)).toBe('长期');
  await expect(elementHands(page).row('证件有效期').locator('input').nth(1)).toHaveValue('长期');
  await expect(page.locator('.el-date-picker:visible')).toHaveCount(0);
});

test('element: where only trusted clicks count a script opens nothing', async ({ page }) => {
  const select = elementHands(page).row('证件类型').locator('.el-select');
  for (const clicks of ['trusted', 'any']) {
    await page.goto(filing(`kit=element&step=1&clicks=${clicks}`));
    await select.evaluate((element: HTMLElement) => element.click());
    await page.waitForTimeout(300);
    await expect(page.locator('.el-select-dropdown:visible')).toHaveCount(clicks === 'any' ? 1 : 0);
  }
});

test('plain: options come late, cities after their province', async ({ page }) => {
  await page.goto(filing('kit=plain'));
  const selects = plainHands(page).row('选择地区').locator('select');
  await expect(selects.nth(0).locator('option')).not.toHaveCount(1);
  await expect(selects.nth(1).locator('option')).toHaveCount(1);
  const seen = await selects.nth(0).evaluate(async (select: HTMLSelectElement) => {
    const [, cities] = select.parentElement?.querySelectorAll('select') ?? [];
    select.value = '440000';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    return cities?.options.length;
  });
  expect(seen).toBe(1);
  await expect(selects.nth(1).locator('option', { hasText: '深圳市' })).toBeAttached();
});

test('element: of three selects the later stand disabled until the earlier is chosen', async ({ page }) => {
  await page.goto(filing('kit=element&region=dropdowns'));
  const selects = elementHands(page).row('选择地区').locator('.el-select input');
  await expect(selects.nth(0)).toBeEnabled();
  await expect(selects.nth(1)).toBeDisabled();
  await elementHands(page).region('选择地区', ['广东省']);
  await expect(selects.nth(1)).toBeEnabled();
  await expect(selects.nth(2)).toBeDisabled();
});

test('plain: no element of a row has a class', async ({ page }) => {
  await page.goto(filing('kit=plain&prefill=1'));
  await expect(page.locator('tr')).not.toHaveCount(0);
  await expect(page.locator('table [class]')).toHaveCount(0);
});
